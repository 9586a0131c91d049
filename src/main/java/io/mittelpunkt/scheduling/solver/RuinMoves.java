package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Random;

/** Endless moves that take out visits near one another and put them back where they cost least. */
public class RuinMoves implements MoveIteratorFactory<RoutePlan, ReplaceRoutes> {

  /**
   * A move that changes nothing is not worth weighing; some tries later it is given all the same.
   */
  private static final int TRIES = 20;

  private Sketch sketch;
  private VisitBin bin;
  private PlaceAll placeAll;

  @Override
  public void phaseStarted(ScoreDirector<RoutePlan> director) {
    RoutePlan plan = director.getWorkingSolution();
    sketch = new Sketch(new Region(plan), plan);
    bin = new VisitBin(plan.visits.size());
    placeAll = new PlaceAll(sketch.region, plan);
  }

  @Override
  public long getSize(ScoreDirector<RoutePlan> director) {
    return director.getWorkingSolution().visits.size();
  }

  @Override
  public Iterator<ReplaceRoutes> createOriginalMoveIterator(ScoreDirector<RoutePlan> director) {
    throw new UnsupportedOperationException("Ruin and recreate knows no order");
  }

  @Override
  public Iterator<ReplaceRoutes> createRandomMoveIterator(
      ScoreDirector<RoutePlan> director, Random random) {
    RoutePlan plan = director.getWorkingSolution();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public ReplaceRoutes next() {
        ReplaceRoutes move = draw(plan, random);
        for (int tries = 1; tries < TRIES && move.changesNothing(); tries++) {
          move = draw(plan, random);
        }
        return move;
      }
    };
  }

  private ReplaceRoutes draw(RoutePlan plan, Random random) {
    sketch.copy(plan);
    bin.takeAbsent(sketch);
    if (bin.size > 0 && placeAll.improve(sketch, random)) {
      return ReplaceRoutes.of(plan, sketch);
    }
    RuinStrings.ruin(sketch, bin, random);
    InsertGreedily.recreate(sketch, bin, random);
    return ReplaceRoutes.of(plan, sketch);
  }
}
