/** What AWS answers instead of a result: an error's name, HTTP status and message. */
export class AwsRefusal extends Error {
  readonly status: number;

  constructor(name: string, status: number, message: string) {
    super(message);
    this.name = name;
    this.status = status;
  }
}
