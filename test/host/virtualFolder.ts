/** The address of the files that are not on a disk; imported inside VS Code and outside. */

/** The scheme of GitHub's repositories in VS Code for the web, the only one that VS Code does not trust by default. */
export const VIRTUAL_FOLDER = { scheme: 'vscode-vfs', authority: 'mail-flow-lens', path: '/samples' } as const;
