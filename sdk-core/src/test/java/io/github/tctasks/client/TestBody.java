package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A body that may fail after its last byte, and that knows whether it was closed. */
final class TestBody implements Response.Body {

    private final InputStream bytes;
    private final @Nullable Exception failure;
    private final boolean failsToClose;
    private boolean closed;

    private TestBody(String text, @Nullable Exception failure, boolean failsToClose) {
        this.bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
        this.failure = failure;
        this.failsToClose = failsToClose;
    }

    static TestBody of(String text) {
        return new TestBody(text, null, false);
    }

    static TestBody failing(String text, Exception failure) {
        return new TestBody(text, failure, false);
    }

    static TestBody failingToClose(String text) {
        return new TestBody(text, null, true);
    }

    boolean closed() {
        return closed;
    }

    @Override
    public @Nullable Integer length() {
        return null;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public InputStream asInputStream() {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                return checked(in.read());
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return checked(in.read(buffer, offset, length));
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    private int checked(int read) throws IOException {
        if (read < 0 && failure instanceof IOException e) {
            throw e;
        }
        if (read < 0 && failure instanceof RuntimeException e) {
            throw e;
        }
        return read;
    }

    @Override
    public Reader asReader(Charset charset) {
        return new InputStreamReader(asInputStream(), charset);
    }

    @Override
    public void close() {
        closed = true;
        if (failsToClose) {
            throw new IllegalStateException("cannot be closed");
        }
    }
}
