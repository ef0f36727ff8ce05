package dev.tsrpc.idl.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the grammar promises to the parser: no ambiguity, and SLL is enough. */
final class GrammarTest {
  @TestFactory
  Stream<DynamicTest> isNeverAmbiguous() throws IOException {
    return Corpus.files("valid").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> checkAmbiguity(file)));
  }

  @TestFactory
  Stream<DynamicTest> needsNoFullContext() throws IOException {
    return Corpus.files("valid").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> parseInSll(file)));
  }

  private static void checkAmbiguity(Path file) throws IOException {
    TsrpcParser parser = parser(file);
    Ambiguities ambiguities = new Ambiguities();
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.addErrorListener(ambiguities);

    parser.file();

    assertThat(ambiguities.found).isEmpty();
  }

  private static void parseInSll(Path file) throws IOException {
    TsrpcParser parser = parser(file);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());

    parser.file();

    assertThat(parser.getNumberOfSyntaxErrors()).isZero();
  }

  private static TsrpcParser parser(Path file) throws IOException {
    SourceFile source = Corpus.read(file);
    SyntaxErrors errors = new SyntaxErrors(source, new Diagnostics());
    return dev.tsrpc.idl.syntax.Parser.parser(
        dev.tsrpc.idl.syntax.Parser.tokens(source, errors).list());
  }

  /** Collects the places where two ways to parse remain. */
  private static final class Ambiguities extends BaseErrorListener {
    private final List<String> found = new ArrayList<>();

    @Override
    public void reportAmbiguity(
        Parser parser,
        DFA decision,
        int start,
        int stop,
        boolean isExact,
        BitSet alternatives,
        ATNConfigSet configurations) {
      String rule = parser.getRuleNames()[decision.atnStartState.ruleIndex];
      String text = parser.getTokenStream().get(start) + ".." + parser.getTokenStream().get(stop);
      found.add(rule + " " + alternatives + " " + text);
    }
  }
}
