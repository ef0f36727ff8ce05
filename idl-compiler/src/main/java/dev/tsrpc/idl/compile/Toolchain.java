package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.generate.GeneratedFile;
import dev.tsrpc.idl.generate.JavaGenerator;
import dev.tsrpc.idl.generate.OutputFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line and the Maven plugin do, without their options and messages. Where a run
 * finds errors, it writes nothing. Stateless; two runs over one workspace at the same time are the
 * caller's to avoid.
 */
public final class Toolchain {
  /** Where an output folder that has no better place remembers what was written to it. */
  public static final String MANIFEST = ".tsrpc-manifest";

  /**
   * Looks for mistakes.
   *
   * @throws IOException if something cannot be read
   */
  public Outcome check(Workspace workspace) throws IOException {
    Run run = new Run(workspace);
    run.compile(DescriptorLock.OPEN);
    return run.outcome();
  }

  /**
   * Brings the descriptor up to date.
   *
   * @param copies more files to write it to
   * @throws IOException if something cannot be read or written
   */
  public Outcome proto(Workspace workspace, List<Path> copies) throws IOException {
    Run run = new Run(workspace);
    Optional<Protocol> protocol = run.compile(workspace.lock());
    if (protocol.isPresent()) {
      run.write(workspace.descriptor(), protocol.get().descriptor());
      for (Path copy : copies) {
        run.write(copy, protocol.get().descriptor());
      }
    }
    return run.outcome();
  }

  /**
   * Brings the descriptor and the Java sources up to date.
   *
   * @throws IOException if something cannot be read or written
   */
  public Outcome generate(Workspace workspace, JavaOutput java) throws IOException {
    Run run = new Run(workspace);
    Optional<Protocol> protocol = run.compile(workspace.lock());
    if (protocol.isEmpty()) {
      return run.outcome();
    }
    String descriptor = protocol.get().descriptor();
    List<GeneratedFile> files =
        new JavaGenerator()
            .generate(protocol.get().schema(), java.options(), descriptor, run.diagnostics());
    if (run.diagnostics().hasErrors()) {
      return run.outcome();
    }
    OutputFolder output = new OutputFolder(java.folder(), java.manifest());
    for (String stranger : output.strangers(files)) {
      refuseHandwritten(java.folder().resolve(stranger));
    }
    run.write(workspace.descriptor(), descriptor);
    run.add(java.folder(), output.update(files));
    return run.outcome();
  }

  /** A lost manifest must not stop a run, and a run must not replace what somebody has written. */
  private static void refuseHandwritten(Path file) throws IOException {
    if (!Files.readString(file).contains(JavaGenerator.MARK)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "is there, but was not generated; choose another folder");
    }
  }

  /**
   * Brings the descriptor up to date, and puts it and the {@code .tsrpc} files into other projects.
   * What an earlier run put there and is gone is removed.
   *
   * @param folders outside of the source root; they need not exist
   * @throws IllegalArgumentException if a folder lies in the source root, or around it
   * @throws IOException if something cannot be read or written
   */
  public Outcome sync(Workspace workspace, List<Path> folders, SyncMode mode) throws IOException {
    Path source = workspace.source().toRealPath();
    for (Path folder : folders) {
      Path absolute = folder.toAbsolutePath().normalize();
      if (absolute.startsWith(source) || source.startsWith(absolute)) {
        throw new IllegalArgumentException(
            "`" + folder + "` and the source root `" + workspace.source() + "` overlap");
      }
    }
    Run run = new Run(workspace);
    Optional<Protocol> protocol = run.compile(workspace.lock());
    if (protocol.isEmpty()) {
      return run.outcome();
    }
    String descriptor = protocol.get().descriptor();
    run.write(workspace.descriptor(), descriptor);
    List<GeneratedFile> files = new ArrayList<>();
    files.add(new GeneratedFile(SourceRoot.DESCRIPTOR, descriptor));
    files.addAll(run.sources());
    for (Path folder : folders) {
      run.add(folder, new SyncFolder(source, folder).update(files, mode));
    }
    return run.outcome();
  }
}
