/**
 * What of VS Code's programming interface the tools use, and versions that the extension still runs in do not have: tools for language
 * models came with 1.95, definitions of MCP servers with 1.101. Whatever is undefined here is looked for before it is used.
 */

declare module 'vscode' {
  export class LanguageModelTextPart {
    constructor(value: string);
    readonly value: string;
  }

  export class LanguageModelToolResult {
    constructor(content: readonly LanguageModelTextPart[]);
    readonly content: readonly unknown[];
  }

  export interface LanguageModelTool {
    prepareInvocation(options: { readonly input: unknown }): {
      readonly invocationMessage: string;
      readonly confirmationMessages: { readonly title: string; readonly message: MarkdownString };
    };
    invoke(options: { readonly input: unknown }, token: CancellationToken): Promise<LanguageModelToolResult>;
  }

  export class McpStdioServerDefinition {
    constructor(label: string, command: string, args: readonly string[], env: Readonly<Record<string, string>>, version?: string);
  }

  export interface McpServerDefinitionProvider {
    readonly onDidChangeMcpServerDefinitions: Event<void>;
    provideMcpServerDefinitions(): readonly McpStdioServerDefinition[];
  }

  export namespace lm {
    export const registerTool: ((name: string, tool: LanguageModelTool) => Disposable) | undefined;
    export const tools: readonly { readonly name: string; readonly description: string }[] | undefined;
    export const invokeTool:
      | ((
          name: string,
          options: { readonly input: object; readonly toolInvocationToken: undefined },
        ) => Thenable<LanguageModelToolResult>)
      | undefined;
    export const registerMcpServerDefinitionProvider:
      | ((id: string, provider: McpServerDefinitionProvider) => Disposable)
      | undefined;
  }
}
