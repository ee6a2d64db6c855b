/** The servers and programs that suites need, where they are found, and how they are had. */
function requirements({ which }) {
  return [
    {
      name: 'Chromium',
      variable: 'CHROMIUM_BIN',
      packages: ['chromium'],
      find: () =>
        process.env.CHROMIUM_BIN ?? which('chromium') ?? which('chromium-browser') ?? which('google-chrome'),
      suites: ['tests/e2e/playground.test.ts'],
      hint: 'apt-get install chromium',
    },
  ];
}

module.exports = { requirements };
