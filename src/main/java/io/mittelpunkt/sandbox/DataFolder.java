package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of the demo's data, held by one service at a time for as long as that lives. */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder; the operating system lets go of it when the process ends, however it ends.
   */
  static DataFolder hold(Path folder) throws IOException {
    Path path = folder.toAbsolutePath().normalize();
    Files.createDirectories(path);
    FileChannel lockFile =
        FileChannel.open(
            path.resolve("mittelpunkt.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(lockFile) == null) {
      lockFile.close();
      throw new CannotStart(
          "Another Mittelpunkt is running on the data in " + path + ".",
          "Stop it, or set MITTELPUNKT_DATA to another folder.");
    }
    return new DataFolder(path, lockFile);
  }

  private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Held by this very process.
    }
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  Path binaries() {
    return path.resolve("binaries");
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
