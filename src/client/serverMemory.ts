/** How the server's process is started so that it takes little memory. */

/** Without it, a scan of many files takes 100 MB more, and is no faster: the nursery of the garbage collector grows to hold pieces of files. */
export const memoryFlags: readonly string[] = ['--max-semi-space-size=4'];

/** The GNU C library keeps memory for each thread, of which there are a dozen, and gives little of it back: 30 MB in a scan of a folder. Others ignore this. */
export const memoryEnvironment = { MALLOC_ARENA_MAX: '1' } as const;
