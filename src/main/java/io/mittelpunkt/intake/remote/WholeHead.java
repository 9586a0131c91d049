package io.mittelpunkt.intake.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;

/** The library takes a head that breaks off for a whole one; here it says nothing. */
final class WholeHead extends FilterInputStream {

  private WholeHead(InputStream in) {
    super(in);
  }

  /** A parser that refuses an answer which ends before its head does. */
  static HttpMessageParser<ClassicHttpResponse> parser(Http1Config limits) {
    HttpMessageParser<ClassicHttpResponse> parser =
        new DefaultHttpResponseParserFactory(limits).create(limits);
    return (buffer, in) -> parser.parse(buffer, new WholeHead(in));
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read == -1) {
      throw new NoHttpResponseException("The answer breaks off");
    }
    return read;
  }
}
