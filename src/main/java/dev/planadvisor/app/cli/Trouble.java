package dev.planadvisor.app.cli;

import dev.planadvisor.store.StoreRefused;
import dev.planadvisor.store.StoreUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Something that keeps a command from doing its work; its message is all that the user sees. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }

    /** What to tell the user of a failure; never a stack trace. */
    static String sentence(Throwable failure) {
        if (failure instanceof UncheckedIOException || failure.getClass() == IllegalStateException.class) {
            if (failure.getCause() != null) {
                return sentence(failure.getCause());
            }
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read or written by you.";
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return there.getFile() + ": exists already.";
        }
        if (failure instanceof Trouble
                || failure instanceof IOException
                || failure instanceof StoreRefused
                || failure instanceof StoreUnavailable) {
            return failure.getMessage();
        }
        return "an error of the program itself (" + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                + "). Please report it with the version and, if you may, the plan.";
    }
}
