package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.Library;
import dev.tsrpc.idl.compile.SourceRoot;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash over everything that decides what is generated. Equal keys give equal outputs. */
final class Key {
  private final MessageDigest digest;

  Key() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Adds a piece of configuration. */
  Key add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds all texts of a source root, and its descriptor. */
  Key add(SourceRoot root) {
    root.modules()
        .forEach(
            (name, file) -> {
              add(name);
              add(file.text());
            });
    SourceFile descriptor = root.descriptor();
    return add(descriptor == null ? "" : descriptor.text());
  }

  /** Adds what can be imported. */
  Key add(List<Library> libraries) {
    for (Library library : libraries) {
      add(library.name());
      add(library.basePackage());
      add(library.root());
    }
    return add(String.valueOf(libraries.size()));
  }

  /** Adds a jar or a folder of classes of the tool itself, with its templates. */
  Key add(Path tool) throws IOException {
    try (Stream<Path> files = Files.walk(tool)) {
      files.filter(Files::isRegularFile).sorted().forEach(this::addFile);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return this;
  }

  private void addFile(Path file) {
    try {
      add(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Key add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Returns the hash; nothing can be added any more. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
