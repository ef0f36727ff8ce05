package dev.tsrpc.tsrpcc;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what the JDK says by the name of an exception. */
final class FileTrouble {
  private FileTrouble() {}

  static String message(IOException trouble) {
    if (!(trouble instanceof FileSystemException about)) {
      return String.valueOf(trouble.getMessage());
    }
    String file = "`" + about.getFile() + "`";
    if (trouble instanceof NoSuchFileException) {
      return file + " does not exist";
    }
    if (trouble instanceof AccessDeniedException) {
      return "no permission for " + file;
    }
    if (trouble instanceof NotDirectoryException) {
      return file + " is not a folder";
    }
    String reason = about.getReason();
    return file + ": " + (reason == null ? trouble.getClass().getSimpleName() : reason);
  }
}
