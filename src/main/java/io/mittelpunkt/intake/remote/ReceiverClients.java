package io.mittelpunkt.intake.remote;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;

/** Makes clients for one call each: a stranger at the other end gets that call and nothing more. */
final class ReceiverClients {

  private static final ConnectionConfig CONNECTION =
      ConnectionConfig.custom().setConnectTimeout(2, TimeUnit.SECONDS).build();
  private static final RequestConfig REQUEST =
      RequestConfig.custom()
          .setResponseTimeout(5, TimeUnit.SECONDS)
          .setAuthenticationEnabled(false)
          .setProtocolUpgradeEnabled(false)
          .build();
  private static final ManagedHttpClientConnectionFactory CONNECTIONS =
      ManagedHttpClientConnectionFactory.builder()
          .http1Config(Http1Config.custom().setMaxLineLength(8192).setMaxHeaderCount(100).build())
          .responseParserFactory(WholeHead::parser)
          .build();

  private final Lookup<TlsSocketStrategy> tls;

  ReceiverClients(SSLContext context) {
    tls =
        RegistryBuilder.<TlsSocketStrategy>create()
            .register(
                "https",
                new DefaultClientTlsStrategy(
                    context,
                    HostnameVerificationPolicy.BOTH,
                    HttpsSupport.getDefaultHostnameVerifier()))
            .build();
  }

  /**
   * A client that knows one host only, and only by addresses that were looked at. It goes no
   * further: no redirect, no second try, no cookie, no proxy of the machine, no unpacking.
   */
  CloseableHttpClient to(HttpHost host, List<InetAddress> addresses) {
    InMemoryDnsResolver names = new InMemoryDnsResolver();
    names.add(host.getHostName(), addresses.toArray(InetAddress[]::new));
    BasicHttpClientConnectionManager connection =
        BasicHttpClientConnectionManager.create(null, names, tls, CONNECTIONS);
    connection.setConnectionConfig(CONNECTION);
    return HttpClientBuilder.create()
        .setConnectionManager(connection)
        .setDefaultRequestConfig(REQUEST)
        .setUserAgent("Mittelpunkt")
        .setConnectionReuseStrategy((request, response, context) -> false)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .build();
  }
}
