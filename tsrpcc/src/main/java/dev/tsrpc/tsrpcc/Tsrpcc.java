package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.dynamic.DescriptorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root of the commands: what all of them have, and what becomes of mistakes and failures. */
@Command(
    name = "tsrpcc",
    description = "Compiles .tsrpc schemas.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    scope = ScopeType.INHERIT,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:the schema, or a value, has errors; nothing was written",
      "2:wrong usage, or a file that cannot be read or written",
      "3:a bug of tsrpcc"
    })
final class Tsrpcc implements Runnable {
  private static final int ERRORS = 1;
  private static final int WRONG_USAGE = 2;
  private static final int OUR_BUG = 3;

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto (default: on a terminal, unless NO_COLOR is set), always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Name each file that is written, and show the stack of a bug.")
  private boolean isVerbose;

  private Tsrpcc(Console console) {
    this.console = console;
  }

  /** Runs one command line and returns the exit code of the process. */
  static int run(Console console, String... arguments) {
    Tsrpcc root = new Tsrpcc(console);
    try {
      return commandLine(root).execute(arguments);
    } catch (StackOverflowError | AssertionError bug) {
      return root.bug(bug);
    }
  }

  private static CommandLine commandLine(Tsrpcc root) {
    Console console = root.console;
    Ansi ansi = console.hasColors("out") ? Ansi.ON : Ansi.OFF;
    return new CommandLine(root)
        .addSubcommand(new GenerateCommand(root))
        .addSubcommand(new ProtoCommand(root))
        .addSubcommand(new CheckCommand(root))
        .addSubcommand(new SyncCommand(root))
        .addSubcommand(new EncodeCommand(root))
        .addSubcommand(new DecodeCommand(root))
        .addSubcommand(new ValidateCommand())
        .addSubcommand(new ShowCommand(root))
        .addSubcommand("completion", new GenerateCompletion())
        .setOut(console.out())
        .setErr(console.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler((mistake, args) -> root.wrongUsage(mistake))
        .setExecutionExceptionHandler((failure, command, parsed) -> root.failure(failure));
  }

  /** Runs without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  Console console() {
    return console;
  }

  boolean isVerbose() {
    return isVerbose;
  }

  /** Whether what goes to {@code err} is coloured. */
  boolean hasColors() {
    return color == ColorChoice.AUTO ? console.hasColors("err") : color == ColorChoice.ALWAYS;
  }

  private int wrongUsage(ParameterException mistake) {
    console.err().println("tsrpcc: " + mistake.getMessage());
    UnmatchedArgumentException.printSuggestions(mistake, console.err());
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    console.err().println("Try `" + command.qualifiedName() + " --help`.");
    return WRONG_USAGE;
  }

  private int failure(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof IOException trouble) {
      console.err().println("tsrpcc: " + FileTrouble.message(trouble));
      return WRONG_USAGE;
    }
    if (failure instanceof CodecException || failure instanceof DescriptorException) {
      console.err().println("error: " + failure.getMessage());
      return ERRORS;
    }
    return bug(failure);
  }

  private int bug(Throwable failure) {
    console.err().println("tsrpcc: this is a bug of tsrpcc, please report it: " + failure);
    if (isVerbose) {
      failure.printStackTrace(console.err());
    } else {
      console.err().println("With --verbose it shows where it happened.");
    }
    return OUR_BUG;
  }
}
