/** Where the files are that no disk holds; imported inside VS Code and outside. */

/** GitHub's repositories in VS Code for the web have this scheme: the only one that VS Code does not trust unasked. */
export const VIRTUAL_FOLDER = { scheme: 'vscode-vfs', authority: 'mail-flow-lens', path: '/samples' } as const;
