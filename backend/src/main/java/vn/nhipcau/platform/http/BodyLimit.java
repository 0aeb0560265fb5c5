package vn.nhipcau.platform.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/**
 * A JSON body is held to 1 MiB, counted as it is read, whatever its headers say: only whole files
 * may be larger, and those have the server's own limit.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

  private static final int JSON_MAX = 1024 * 1024;
  private static final int FILE_MAX = 8 * 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      boolean file = context.getType().isAnnotationPresent(WholeFile.class);
      context.setInputStream(new Limited(context.getInputStream(), file ? FILE_MAX : JSON_MAX));
    }
    return context.proceed();
  }

  private static final class Limited extends FilterInputStream {

    private int left;

    Limited(InputStream in, int max) {
      super(in);
      left = max;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw new Problem(PlatformProblem.TOO_LARGE);
      }
    }
  }
}
