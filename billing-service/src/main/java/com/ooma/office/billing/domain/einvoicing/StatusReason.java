package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.DEPOSITED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.DISPUTED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.INADMISSIBLE;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.PARTIALLY_APPROVED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.REFUSED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.REJECTED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.SUSPENDED;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Why a status is as it is, by the codes of the norm. Each is for some statuses only
/// (BR-FR-CDV-CL-09), and these can't be without one (BR-FR-CDV-15).
public enum StatusReason {
  /// Handed in, but no platform of the buyer's is known.
  NON_TRANSMISE(DEPOSITED),
  AUTRE(PARTIALLY_APPROVED, DISPUTED),
  JUSTIF_ABS(SUSPENDED),
  COORD_BANC_ERR(DISPUTED, SUSPENDED),
  TX_TVA_ERR(DISPUTED, REFUSED),
  MONTANTTOTAL_ERR(DISPUTED, REFUSED, REJECTED),
  CALCUL_ERR(DISPUTED, REFUSED, REJECTED),
  NON_CONFORME(DISPUTED, REFUSED),
  DOUBLON(DISPUTED, REFUSED, REJECTED),
  DEST_INC(DISPUTED, REJECTED),
  DEST_ERR(DISPUTED, REFUSED),
  TRANSAC_INC(DISPUTED, REFUSED),
  EMMET_INC(DISPUTED, REFUSED),
  CONTRAT_TERM(DISPUTED, REFUSED),
  DOUBLE_FACT(DISPUTED, REFUSED),
  CMD_ERR(PARTIALLY_APPROVED, DISPUTED, SUSPENDED, REFUSED),
  ADR_ERR(DISPUTED, REFUSED, REJECTED),
  SIRET_ERR(PARTIALLY_APPROVED, DISPUTED, SUSPENDED),
  CODE_ROUTAGE_ERR(PARTIALLY_APPROVED, DISPUTED, SUSPENDED),
  REF_CT_ABSENT(PARTIALLY_APPROVED, DISPUTED, SUSPENDED, REFUSED),
  REF_ERR(PARTIALLY_APPROVED, DISPUTED, SUSPENDED),
  PU_ERR(PARTIALLY_APPROVED, DISPUTED),
  REM_ERR(PARTIALLY_APPROVED, DISPUTED),
  QTE_ERR(PARTIALLY_APPROVED, DISPUTED),
  ART_ERR(PARTIALLY_APPROVED, DISPUTED),
  MODPAI_ERR(PARTIALLY_APPROVED, DISPUTED),
  QUALITE_ERR(PARTIALLY_APPROVED, DISPUTED),
  LIVR_INCOMP(PARTIALLY_APPROVED, DISPUTED),
  REJ_SEMAN(REJECTED),
  REJ_UNI(REJECTED),
  REJ_COH(REJECTED),
  REJ_ADR(REJECTED),
  REJ_CONT_B2G(REJECTED),
  REJ_REF_PJ(REJECTED),
  REJ_ASS_PJ(REJECTED),
  IRR_VIDE_F(INADMISSIBLE),
  IRR_TYPE_F(INADMISSIBLE),
  IRR_SYNTAX(INADMISSIBLE),
  IRR_TAILLE_PJ(INADMISSIBLE),
  IRR_NOM_PJ(INADMISSIBLE),
  IRR_VID_PJ(INADMISSIBLE),
  IRR_EXT_DOC(INADMISSIBLE),
  IRR_TAILLE_F(INADMISSIBLE),
  IRR_ANTIVIRUS(INADMISSIBLE);

  private static final Set<LifeCycleStatus> NEED_ONE =
      Set.of(PARTIALLY_APPROVED, DISPUTED, SUSPENDED, REFUSED, REJECTED, INADMISSIBLE);

  private final Set<LifeCycleStatus> of;

  StatusReason(LifeCycleStatus... of) {
    this.of = Set.of(of);
  }

  /// The reason of a status, as the norm writes it.
  ///
  /// @return none if the norm has no such reason for it
  public static Optional<StatusReason> of(LifeCycleStatus status, String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().equals(code) && reason.of.contains(status))
        .findAny();
  }

  static boolean isNeededFor(LifeCycleStatus status) {
    return NEED_ONE.contains(status);
  }
}
