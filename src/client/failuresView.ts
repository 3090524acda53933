/** The view of failures: follows the active log, and runs the commands of its tree. */

import * as vscode from 'vscode';
import { type Grouping, groupings } from '../ids/grouping.ts';
import { SHOW_JOURNEY_COMMAND } from '../journeyProtocol.ts';
import {
  CLEAR_FILTER_COMMAND,
  FILTER_FAILURES_COMMAND,
  GROUP_FAILURES_COMMAND,
  LISTED_FAILURE_REQUEST,
  type ListedFailureParams,
  type ListedFailureResult,
  SHOW_IN_FAILURES_COMMAND,
} from '../protocol.ts';
import { FailuresTree, FOLLOW_COMMAND, GO_COMMAND, MORE_COMMAND, sayFilter, type TreeNode } from './failuresTree.ts';
import type { OpenLogs } from './openLogs.ts';
import { type LogPlace, placeOf, showPlace } from './place.ts';
import { currentWords } from './words.ts';

const VIEW = 'mailFlowLens.failures';
/** Where the choice of a grouping is kept. */
const GROUPING = 'failures.grouping';
const IS_FILTERED = 'mailFlowLens.isFiltered';
/** Pause after which the tree follows edits, changes of the editor, and typing in the filter, milliseconds. */
const DELAY = 150;

export class FailuresView implements vscode.Disposable {
  readonly #logs: OpenLogs;
  readonly #memory: vscode.Memento;
  readonly #tree: FailuresTree;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #registered: vscode.Disposable;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the log has been read anew since the tree was. */
  #isStale = false;
  /** While it goes to an item, the tree must not change: VS Code would not find the item. */
  #isRevealing = false;

  /** @param memory the chosen grouping is kept here */
  constructor(logs: OpenLogs, memory: vscode.Memento) {
    this.#logs = logs;
    this.#memory = memory;
    this.#tree = new FailuresTree(logs, memory.get(GROUPING));
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#registered = vscode.Disposable.from(
      this.#tree,
      this.#view,
      vscode.commands.registerCommand(GO_COMMAND, (node: TreeNode) => this.#go(node)),
      vscode.commands.registerCommand(FOLLOW_COMMAND, (node: TreeNode) => this.#followMessage(node)),
      vscode.commands.registerCommand(MORE_COMMAND, (node: TreeNode) =>
        node.kind === 'more' ? this.#tree.listMore(node.parent) : undefined,
      ),
      vscode.commands.registerCommand(GROUP_FAILURES_COMMAND, () => this.#chooseGrouping()),
      vscode.commands.registerCommand(FILTER_FAILURES_COMMAND, () => this.#askFilter()),
      vscode.commands.registerCommand(CLEAR_FILTER_COMMAND, () => this.#update(this.#tree.by, '')),
      vscode.commands.registerCommand(SHOW_IN_FAILURES_COMMAND, async (...args: readonly unknown[]) => {
        const place = placeOf(args);
        if (place !== undefined) {
          await this.#reveal(place, this.#tree.by, true);
        }
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // Without an editor, the keyboard may be in the tree itself.
        if (editor !== undefined) {
          this.#follow();
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#tree.uri?.toString()) {
          this.#follow();
        }
      }),
      this.#view.onDidChangeVisibility(() => this.#follow()),
      logs.onDidRead((uri) => {
        this.#isStale ||= uri === this.#tree.uri?.toString();
        this.#follow();
      }),
    );
    this.#follow();
  }

  /** The tree, which tests read too. */
  get tree(): FailuresTree {
    return this.#tree;
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#registered.dispose();
  }

  /** Shows all failures with the cause of the one at a place. @returns whether there is one */
  showCause(place: LogPlace): Promise<boolean> {
    return this.#reveal(place, 'cause', false);
  }

  #follow(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.#isRevealing ? this.#follow() : this.#update()), DELAY);
  }

  /** Shows the active log, grouped and filtered as it was or as it is told. */
  async #update(by?: Grouping, filter?: string): Promise<void> {
    clearTimeout(this.#waiting);
    const document = vscode.window.activeTextEditor?.document ?? this.#openDocument();
    const uri = document !== undefined && this.#logs.isShown(document) ? document.uri : undefined;
    const isOther = by !== undefined || filter !== undefined || uri?.toString() !== this.#tree.uri?.toString();
    if (isOther || this.#isStale) {
      this.#isStale = false;
      this.#tree.show(uri, by, filter);
    }
    this.#view.description = currentWords().overview.groupings[this.#tree.by];
    const isFiltered = this.#tree.filter.trim() !== '';
    await vscode.commands.executeCommand('setContext', IS_FILTERED, isFiltered);
    const status = uri === undefined ? undefined : this.#logs.statusOf(uri.toString());
    const count = status === undefined ? 0 : status.failed + status.delayed;
    this.#view.badge = status === undefined || count === 0 ? undefined : { value: count, tooltip: status.text };
    if (!this.#view.visible) {
      // What is not seen is read when it is.
      this.#view.message = '';
      return;
    }
    const shown = await this.#tree.shown();
    this.#view.message =
      shown === undefined ? '' : shown.all === 0 ? currentWords().status.none : sayFilter(this.#tree.filter, shown);
  }

  /** The document that the tree shows, if it is still open. */
  #openDocument(): vscode.TextDocument | undefined {
    const uri = this.#tree.uri?.toString();
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  }

  async #reveal({ uri, position }: LogPlace, by: Grouping, isOne: boolean): Promise<boolean> {
    const params: ListedFailureParams = {
      uri: uri.toString(),
      position: { line: position.line, character: position.character },
      by,
      onLine: isOne,
    };
    const found = await (await this.#logs.client()).sendRequest<ListedFailureResult>(LISTED_FAILURE_REQUEST, params);
    if (found === null) {
      return false;
    }
    this.#isRevealing = true;
    try {
      await this.#choose(by);
      await this.#update(by, '');
      const group = await this.#tree.groupNode(found.group);
      const node = isOne ? await this.#tree.failureNode(group, found.index) : group;
      await this.#view.reveal(node, { select: true, focus: true, expand: true });
    } finally {
      this.#isRevealing = false;
    }
    return true;
  }

  async #go(node: TreeNode): Promise<void> {
    const { uri } = this.#tree;
    const position = node.kind === 'failure' ? await this.#tree.placeOf(node) : undefined;
    if (uri !== undefined && position !== undefined) {
      await showPlace(uri, position);
    }
  }

  async #followMessage(node: TreeNode | undefined): Promise<void> {
    const { uri } = this.#tree;
    const position = node?.kind === 'failure' ? await this.#tree.placeOf(node) : undefined;
    if (uri !== undefined && position !== undefined) {
      await vscode.commands.executeCommand(SHOW_JOURNEY_COMMAND, uri.toString(), position.line, position.character);
    }
  }

  async #chooseGrouping(): Promise<void> {
    const words = currentWords().overview;
    const items = groupings.map((by) => ({
      label: words.groupings[by],
      by,
      ...(by === this.#tree.by && { iconPath: new vscode.ThemeIcon('check') }),
    }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: words.groupBy });
    if (chosen !== undefined) {
      await this.#choose(chosen.by);
      await this.#update(chosen.by);
    }
  }

  async #choose(by: Grouping): Promise<void> {
    if (by !== this.#tree.by) {
      await this.#memory.update(GROUPING, by);
    }
  }

  /** Filters while the person types; Escape brings back what was before. */
  #askFilter(): void {
    const before = this.#tree.filter;
    const box = vscode.window.createInputBox();
    box.placeholder = currentWords().overview.filter;
    box.value = before;
    let kept = before;
    let typing: ReturnType<typeof setTimeout> | undefined;
    box.onDidChangeValue((value) => {
      clearTimeout(typing);
      typing = setTimeout(() => void this.#update(undefined, value), DELAY);
    });
    box.onDidAccept(() => {
      kept = box.value;
      box.hide();
    });
    box.onDidHide(() => {
      clearTimeout(typing);
      void this.#update(undefined, kept);
      box.dispose();
    });
    box.show();
    void vscode.commands.executeCommand(`${VIEW}.focus`, { preserveFocus: true });
  }
}
