package io.mittelpunkt.support;

import java.util.Random;

/** Chance that depends on its name alone: who asks first, and on which thread, changes nothing. */
public final class Dice {
  private final Random random;

  /** The dice of that name. */
  public Dice(long seed, String name) {
    long mixed = seed * 0x9E3779B97F4A7C15L + name.hashCode();
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    this.random = new Random(mixed ^ (mixed >>> 29));
  }

  /** True as often as that share says. */
  public boolean happens(double share) {
    return random.nextDouble() < share;
  }

  public double between(double from, double to) {
    return from + random.nextDouble() * (to - from);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public double normal(double sigma) {
    return random.nextGaussian() * sigma;
  }

  /** A lognormal factor whose mean is one. */
  public double factor(double sigma) {
    return Math.exp(normal(sigma) - sigma * sigma / 2);
  }
}
