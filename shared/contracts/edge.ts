// How a request shows that it came through the edge: CloudFront adds it (infra), the function asks for it (functions/api).

/** In lower case, as functions see it. What a caller puts here CloudFront replaces. */
export const EDGE_PROOF_HEADER = 'x-timepost-edge';
