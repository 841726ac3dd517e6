// The height of a syntax tree: an expression or statement comes in, the length of its longest path goes out, found without recursion.
import type { Expr, Statement } from '../ast.ts';

export function heightOf(tree: Expr | Statement): number {
  let height = 0;
  let level: readonly object[] = [tree];
  while (level.length > 0) {
    height += level.some((part) => 'kind' in part) ? 1 : 0;
    level = level.flatMap((part) => Object.values(part).filter((child) => typeof child === 'object' && child !== null));
  }
  return height;
}
