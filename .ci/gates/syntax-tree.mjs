// What the gates that look into sources share: the nodes below a node of swc's tree.

export function children(node) {
  const values = Array.isArray(node)
    ? node
    : Object.entries(node).flatMap(([key, value]) => (key === 'span' ? [] : [value]));
  return values.filter((value) => value !== null && typeof value === 'object');
}
