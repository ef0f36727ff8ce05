package dev.tsrpc.tsrpcc;

/** The process. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int exitCode = Tsrpcc.run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }
}
