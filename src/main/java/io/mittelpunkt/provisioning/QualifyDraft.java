package io.mittelpunkt.provisioning;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what a draft's address can have; the same answer for every channel (P5). */
@Service
public class QualifyDraft {

  private final Drafts drafts;
  private final QualifyOfferings qualifyOfferings;

  QualifyDraft(Drafts drafts, QualifyOfferings qualifyOfferings) {
    this.drafts = drafts;
    this.qualifyOfferings = qualifyOfferings;
  }

  /**
   * Finds it out; for a draft that is over there is nothing to find out.
   *
   * @throws SystemUnavailable when the network gives no usable answer
   */
  @Transactional
  public void qualify(String draftId) {
    OrderDraft draft = drafts.get(draftId);
    if (!draft.state().isOver()) {
      qualifyOfferings.at(draft.told().address());
    }
  }
}
