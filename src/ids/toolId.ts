/** The ids of the tools for language models. */

export const toolIds = ['explain_code', 'summarize_logs', 'list_failures', 'trace_message', 'check_remedy'] as const;

export type ToolId = (typeof toolIds)[number];

/** The name under which VS Code offers a tool. */
export function editorToolName(id: ToolId): string {
  return `mailFlowLens_${id}`;
}
