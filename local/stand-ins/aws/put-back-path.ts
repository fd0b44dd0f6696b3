// Where a consumer that starts asks for what was held by one that was killed. It holds nothing itself yet.
export const PUT_BACK_PATH = '/timepost/put-back';
