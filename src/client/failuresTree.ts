/** The failures of the active log as a tree: in groups that a person chooses, filtered by what they type. */

import * as vscode from 'vscode';
import { type Grouping, groupings } from '../ids/grouping.ts';
import { fill, fillPlural, sayNumber } from '../locales/wording.ts';
import {
  FAILURE_GROUPS_REQUEST,
  FAILURE_PLACE_REQUEST,
  FAILURES_OF_REQUEST,
  type FailureGroup,
  type FailureGroupsParams,
  type FailureGroupsResult,
  type FailureOfGroup,
  type FailurePlaceParams,
  type FailuresOfParams,
  type FailuresOfResult,
} from '../protocol.ts';
import { withoutIcons } from './commands.ts';
import type { OpenLogs } from './openLogs.ts';
import { currentLanguage, currentWords } from './words.ts';

/** Run by the tree's own items: leads to a failure, shows the journey of its message, and lists more of a group. */
export const GO_COMMAND = 'mailFlowLens.goToListedFailure';
export const FOLLOW_COMMAND = 'mailFlowLens.showJourneyOfListedFailure';
export const MORE_COMMAND = 'mailFlowLens.listMoreFailures';

/** Number of groups, and of failures of one group, that are asked for at a time. */
const PAGE = 200;

/** A group, one of its failures, or what stands for those that are not listed yet: of a group, or groups themselves. */
export type TreeNode =
  | { readonly kind: 'group'; readonly group: FailureGroup }
  | { readonly kind: 'failure'; readonly parent: GroupNode; readonly failure: FailureOfGroup; readonly index: number }
  | { readonly kind: 'more'; readonly parent: GroupNode | undefined; readonly count: number };

export type GroupNode = Extract<TreeNode, { readonly kind: 'group' }>;
type FailureNode = Extract<TreeNode, { readonly kind: 'failure' }>;

/** What is read of a list page by page. */
interface Pages<Item> {
  readonly items: readonly Item[];
  readonly more: number;
}

/** Of the log that the tree shows. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly matched: number;
  readonly all: number;
}

export class FailuresTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #logs: OpenLogs;
  readonly #changed = new vscode.EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #uri: vscode.Uri | undefined;
  #by: Grouping;
  #filter = '';
  #groups: Promise<Pages<GroupNode>> | undefined;
  #shown: Shown | undefined;
  /** By the keys of their groups. */
  #failures = new Map<string, Promise<Pages<TreeNode>>>();

  constructor(logs: OpenLogs, by: unknown) {
    this.#logs = logs;
    this.#by = groupings.find((one) => one === by) ?? groupings[0];
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  get by(): Grouping {
    return this.#by;
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows a log, or nothing, anew. */
  show(uri: vscode.Uri | undefined, by = this.#by, filter = this.#filter): void {
    this.#uri = uri;
    this.#by = by;
    this.#filter = filter;
    this.#groups = undefined;
    this.#failures = new Map();
    this.#changed.fire(undefined);
  }

  /** What the tree shows once it is read; undefined if no log is open. */
  async shown(): Promise<Shown | undefined> {
    await this.#listGroups();
    return this.#shown;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return itemOf(node, this.#idOf(node));
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node === undefined) {
      const { items, more } = await this.#listGroups();
      return withMore(items, more, undefined);
    }
    if (node.kind !== 'group') {
      return [];
    }
    const { items, more } = await this.#listFailures(node);
    return withMore(items, more, node);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'group' ? undefined : node.parent;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** The node of a group, even of one that is not listed yet. */
  async groupNode(group: FailureGroup): Promise<GroupNode> {
    const { items, more } = await this.#listGroups();
    const node = items.find((one) => one.group.key === group.key);
    if (node !== undefined || more === 0) {
      return node ?? { kind: 'group', group };
    }
    await this.listMore(undefined);
    return this.groupNode(group);
  }

  /** The node of a failure by its number in its group. */
  async failureNode(parent: GroupNode, index: number): Promise<TreeNode> {
    const { items, more } = await this.#listFailures(parent);
    const node = items[index];
    if (node !== undefined || more === 0) {
      return node ?? parent;
    }
    await this.listMore(parent);
    return this.failureNode(parent, index);
  }

  /** Reads the next page of a group, or of the groups. */
  async listMore(parent: GroupNode | undefined): Promise<void> {
    if (parent === undefined) {
      const before = await this.#listGroups();
      this.#groups = this.#readGroups(before.items);
      await this.#groups;
    } else {
      const before = await this.#listFailures(parent);
      const next = this.#readFailures(parent, before.items);
      this.#failures.set(parent.group.key, next);
      await next;
    }
    this.#changed.fire(parent);
  }

  #listGroups(): Promise<Pages<GroupNode>> {
    this.#groups ??= this.#readGroups([]);
    return this.#groups;
  }

  #listFailures(parent: GroupNode): Promise<Pages<TreeNode>> {
    const known = this.#failures.get(parent.group.key) ?? this.#readFailures(parent, []);
    this.#failures.set(parent.group.key, known);
    return known;
  }

  async #readGroups(before: readonly GroupNode[]): Promise<Pages<GroupNode>> {
    const uri = this.#uri;
    const params = this.#paramsFrom(before.length);
    const answer =
      params === undefined
        ? null
        : await (await this.#logs.client()).sendRequest<FailureGroupsResult>(FAILURE_GROUPS_REQUEST, params);
    if (uri === this.#uri) {
      this.#shown = uri === undefined || answer === null ? undefined : { uri, matched: answer.matched, all: answer.all };
    }
    const groups = (answer?.groups ?? []).map((group): GroupNode => ({ kind: 'group', group }));
    return { items: [...before, ...groups], more: answer?.more ?? 0 };
  }

  async #readFailures(parent: GroupNode, before: readonly TreeNode[]): Promise<Pages<TreeNode>> {
    const about = this.#paramsFrom(before.length);
    if (about === undefined) {
      return { items: [], more: 0 };
    }
    const params: FailuresOfParams = { ...about, key: parent.group.key };
    const { failures, more } = await (await this.#logs.client()).sendRequest<FailuresOfResult>(FAILURES_OF_REQUEST, params);
    const nodes = failures.map((failure, at): TreeNode => ({ kind: 'failure', parent, failure, index: before.length + at }));
    return { items: [...before, ...nodes], more };
  }

  /** Where a failure leads; undefined if the log has changed since. */
  async placeOf({ parent, failure, index }: FailureNode): Promise<vscode.Position | undefined> {
    const uri = this.#uri?.toString();
    if (failure.place !== null || uri === undefined) {
      return failure.place === null ? undefined : positionOf(failure.place);
    }
    const params: FailurePlaceParams = { uri, by: this.#by, filter: this.#filter, key: parent.group.key, index };
    const place = await (await this.#logs.client()).sendRequest<FailureOfGroup['place']>(FAILURE_PLACE_REQUEST, params);
    return place === null ? undefined : positionOf(place);
  }

  #paramsFrom(from: number): FailureGroupsParams | undefined {
    const uri = this.#uri?.toString();
    return uri === undefined ? undefined : { uri, by: this.#by, filter: this.#filter, from, count: PAGE };
  }

  /** The same after an edit, so that what is open stays open. */
  #idOf(node: TreeNode): string {
    const path = [this.#uri?.toString(), this.#by];
    switch (node.kind) {
      case 'group':
        return JSON.stringify([...path, node.group.key]);
      case 'failure':
        return JSON.stringify([...path, node.parent.group.key, node.index]);
      case 'more':
        return JSON.stringify([...path, node.parent?.group.key ?? null, 'more']);
    }
  }
}

function positionOf({ line, start }: NonNullable<FailureOfGroup['place']>): vscode.Position {
  return new vscode.Position(line, start);
}

function withMore(items: readonly TreeNode[], more: number, parent: GroupNode | undefined): TreeNode[] {
  return more === 0 ? [...items] : [...items, { kind: 'more', parent, count: more }];
}

const icons = {
  failed: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  delayed: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
} as const;

function itemOf(node: TreeNode, id: string): vscode.TreeItem {
  if (node.kind === 'more') {
    return moreItem(node, id);
  }
  const told = node.kind === 'group' ? node.group : node.failure;
  const isOpen = node.kind === 'group' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  // A label is plain text, but for the names of icons in it.
  const item = new vscode.TreeItem(withoutIcons(told.label), isOpen);
  item.id = id;
  item.description = withoutIcons(told.description);
  item.tooltip = told.tooltip;
  item.iconPath = icons[told.state];
  item.accessibilityInformation = { label: spokenLabel(told) };
  item.contextValue = node.kind;
  if (node.kind === 'failure') {
    item.command = { command: GO_COMMAND, title: told.label, arguments: [node] };
  }
  return item;
}

/** What a screen reader says: the icon tells the state only to those who see it. */
function spokenLabel({ label, description, state }: FailureGroup | FailureOfGroup): string {
  return [label, description, currentWords().overview[state]].filter((part) => part !== '').join(', ');
}

function moreItem(node: Extract<TreeNode, { readonly kind: 'more' }>, id: string): vscode.TreeItem {
  const { fileScan, overview } = currentWords();
  const words = node.parent === undefined ? overview.moreGroups : fileScan.more;
  const item = new vscode.TreeItem(fillPlural(words, currentLanguage(), node.count));
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: MORE_COMMAND, title: '', arguments: [node] };
  return item;
}

/** What the filter leaves, in one line; empty without a filter. */
export function sayFilter(filter: string, { matched, all }: Shown): string {
  const language = currentLanguage();
  return filter.trim() === ''
    ? ''
    : fill(currentWords().overview.filtered, {
        filter: withoutIcons(filter.trim()),
        matched: sayNumber(matched, language),
        all: sayNumber(all, language),
      });
}
