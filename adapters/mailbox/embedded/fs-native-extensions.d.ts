declare module 'fs-native-extensions' {
  /** Whether the exclusive lock of the kernel on this open file was granted. */
  export function tryLock(fd: number): boolean;
}
