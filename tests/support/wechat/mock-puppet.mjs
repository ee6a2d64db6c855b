/** A puppet as a school may bring its own: a module whose default export is the class. */
export { PuppetMock as default } from 'wechaty-puppet-mock';
