package io.mittelpunkt.scheduling.solver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An instance of Solomon's vehicle routing problem with time windows (1987).
 *
 * @param name its name
 * @param vehicles how many there are
 * @param capacity what each carries
 * @param nodes the depot, then the customers
 */
record Solomon(String name, int vehicles, int capacity, List<Node> nodes) {

  /** The depot or a customer; speed is 1, so times and distances have the same unit. */
  record Node(int x, int y, int demand, int ready, int due, int service) {
    double to(Node other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** Reads a file of Solomon's format; Gehring and Homberger's larger ones have it too. */
  static Solomon read(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<int[]> numbers = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (Character.isDigit(line.charAt(0))) {
        String[] words = line.split("\\s+");
        int[] row = new int[words.length];
        for (int i = 0; i < row.length; i++) {
          row[i] = (int) Double.parseDouble(words[i]);
        }
        numbers.add(row);
      }
    }
    int[] fleet = numbers.get(0);
    List<Node> nodes =
        numbers.stream()
            .skip(1)
            .map(row -> new Node(row[1], row[2], row[3], row[4], row[5], row[6]))
            .toList();
    return new Solomon(lines.get(0), fleet[0], fleet[1], nodes);
  }

  /** How far routes of customers are, each from the depot and back. */
  double distance(List<List<Integer>> routes) {
    double sum = 0;
    for (List<Integer> route : routes) {
      Node at = nodes.get(0);
      for (int customer : route) {
        sum += at.to(nodes.get(customer));
        at = nodes.get(customer);
      }
      sum += at.to(nodes.get(0));
    }
    return sum;
  }

  /**
   * Whether routes keep all that the problem asks; knows nothing of any solver.
   *
   * @return what is wrong; empty: nothing
   */
  List<String> faults(List<List<Integer>> routes, int fleet) {
    List<String> faults = new ArrayList<>();
    boolean[] served = new boolean[nodes.size()];
    if (routes.size() > fleet) {
      faults.add(routes.size() + " vehicles of " + fleet);
    }
    for (List<Integer> route : routes) {
      Node at = nodes.get(0);
      double time = at.ready();
      int load = 0;
      for (int customer : route) {
        Node next = nodes.get(customer);
        time = Math.max(time + at.service() + at.to(next), next.ready());
        load += next.demand();
        if (time > next.due() + 1e-9) {
          faults.add("late at " + customer);
        }
        if (served[customer]) {
          faults.add("twice at " + customer);
        }
        served[customer] = true;
        at = next;
      }
      if (time + at.service() + at.to(nodes.get(0)) > nodes.get(0).due() + 1e-9) {
        faults.add("late at the depot");
      }
      if (load > capacity) {
        faults.add("load " + load);
      }
    }
    for (int customer = 1; customer < served.length; customer++) {
      if (!served[customer]) {
        faults.add("never at " + customer);
      }
    }
    return faults;
  }
}
