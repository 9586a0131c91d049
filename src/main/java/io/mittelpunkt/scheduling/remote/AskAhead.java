package io.mittelpunkt.scheduling.remote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.client.RestClientException;

/**
 * Asks the table service in the background for legs that somebody missed. Those of a day's plan are
 * missed within moments of each other, so few calls bring all of them.
 */
final class AskAhead implements AutoCloseable {

  /** A table service takes 100 unless it is told otherwise. */
  static final int PLACES_A_CALL = 80;

  /** More are forgotten; whoever needs them misses them again. */
  private static final int MOST_WANTED = 50_000;

  private static final long GATHER_MILLIS = 50;

  private final TableService service;
  private final Roads roads;
  private final Fuse fuse;
  private final Set<Leg> wanted = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean atWork = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread named = new Thread(work, "travel-times");
            named.setDaemon(true);
            return named;
          });

  AskAhead(TableService service, Roads roads, Fuse fuse) {
    this.service = service;
    this.roads = roads;
    this.fuse = fuse;
  }

  void want(Leg leg) {
    if (wanted.size() < MOST_WANTED && fuse.holds()) {
      wanted.add(leg);
      start();
    }
  }

  private void start() {
    if (!thread.isShutdown() && atWork.compareAndSet(false, true)) {
      thread.schedule(this::askForAll, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void askForAll() {
    try {
      while (!wanted.isEmpty() && fuse.holds()) {
        askForSome();
      }
    } finally {
      atWork.set(false);
    }
    if (fuse.holds() && !wanted.isEmpty()) {
      start();
    }
  }

  private void askForSome() {
    List<Cell> places = places();
    try {
      Map<Leg, Road> found = service.between(places);
      found.forEach(roads::put);
      wanted.removeAll(found.keySet());
      fuse.worked();
    } catch (RestClientException e) {
      wanted.clear();
      fuse.failed(e.getClass().getSimpleName());
    }
  }

  /** Places of wanted legs, as many as one call takes, both ends of each. */
  private List<Cell> places() {
    Set<Cell> places = new LinkedHashSet<>();
    for (Leg leg : wanted) {
      if (places.size() + 2 > PLACES_A_CALL) {
        break;
      }
      places.add(leg.from());
      places.add(leg.to());
    }
    return new ArrayList<>(places);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
