package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.generate.GeneratedFile;
import dev.tsrpc.idl.generate.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One run over a workspace, while it lasts. */
final class Run {
  private final Workspace workspace;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<SourceFile> sources = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private final List<Path> unchanged = new ArrayList<>();
  private final List<Path> deleted = new ArrayList<>();
  private final List<Path> kept = new ArrayList<>();

  Run(Workspace workspace) {
    this.workspace = workspace;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Compiles the root. The result is empty if there are errors. */
  Optional<Protocol> compile(DescriptorLock lock) throws IOException {
    SourceRoot root = SourceRoot.read(workspace.source(), workspace.descriptor(), diagnostics);
    sources.addAll(root.modules().values());
    boolean isLocked =
        lock == DescriptorLock.LOCKED
            || (lock == DescriptorLock.IF_PRESENT && root.descriptor() != null);
    CompilerOptions options = new CompilerOptions(workspace.libraries(), isLocked);
    return new Compiler().compile(root, options, diagnostics);
  }

  /** Returns the texts of the root, once it has been compiled. */
  List<GeneratedFile> sources() {
    return sources.stream().map(file -> new GeneratedFile(file.path(), file.text())).toList();
  }

  /** Writes a file, whole or not at all, if its bytes differ. */
  void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean exists = Files.exists(file);
    if (exists && Arrays.equals(Files.readAllBytes(file), bytes)) {
      unchanged.add(file);
      return;
    }
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path draft = target.resolveSibling("." + target.getFileName() + ".tmp");
    try {
      Files.write(draft, bytes);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    written.add(file);
  }

  /** Takes over what was done to a folder. */
  void add(Path folder, OutputFolder.Changes changes) {
    changes.written().forEach(path -> written.add(folder.resolve(path)));
    changes.unchanged().forEach(path -> unchanged.add(folder.resolve(path)));
    changes.deleted().forEach(path -> deleted.add(folder.resolve(path)));
    changes.kept().forEach(path -> kept.add(folder.resolve(path)));
  }

  Outcome outcome() {
    return new Outcome(diagnostics.all(), written, unchanged, deleted, kept);
  }
}
