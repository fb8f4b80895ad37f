import type { CueGroup } from './cues';

/** Nouns that name a position, with their prepositions. */
export const NOUN_CUES: readonly CueGroup[] = [
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `donor_to donors_to support_for support_of support_to backing_for backing_of endorsement_of approval_of approval_for
      preference_for enthusiasm_for sympathy_for sympathy_with solidarity_with respect_for commitment_to
      allegiance_to loyalty_to confidence_in faith_in trust_in defense_of defence_of embrace_of acceptance_of
      advocacy_for advocacy_of agreement_with agreement_to alliance_with vote_for votes_for vote_of_confidence_in
      supporter_of supporters_of backer_of backers_of advocate_of advocates_of advocate_for advocates_for
      proponent_of proponents_of defender_of defenders_of champion_of champions_of fan_of fans_of ally_of
      allies_of admirer_of admirers_of believer_in believers_in friend_of aid_to assistance_to help_for relief_for
      openness_to willingness_to appetite_for fervour_for fervor_for zeal_for liking_for concession_to concessions_to apology_to gratitude_to`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `praise_for admiration_for tribute_to love_for love_of applause_for affection_for`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 2,
    argument: 'action',
    negated: 'flips',
    cues: `call_for calls_for demand_for demands_for demand_that demands_that call_on calls_on appeal_for appeals_for
      appeal_to appeals_to push_for insistence_on insistence_that proposal_for proposals_for recommendation_that
      campaign_for request_for requests_for pledge_to vow_to promise_to plea_for pleas_for pressure_for`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `suspension_of opposition_to resistance_to objection_to objections_to rejection_of refusal_of ban_on bans_on ban_against
      prohibition_on prohibition_of  embargo_on embargo_against boycott_of veto_of veto_on block_on blockade_of
      restriction_on restrictions_on curbs_on curb_on limits_on crackdown_on clampdown_on sanctions_on
      sanctions_against sanction_on end_to halt_to tariffs_on tariff_on charges_against lawsuit_against lawsuits_against
      suit_against case_against complaint_against complaints_against complaint_about complaints_about
      legal_action_against action_against measures_against campaign_against fight_against war_on war_against
      battle_against protest_against protests_against protest_over protests_over demonstration_against
      demonstrations_against strike_against vote_against votes_against move_against pressure_on threat_against
      threats_against challenge_to challenge_against resentment_of resentment_toward resentment_towards
      distrust_of mistrust_of suspicion_of suspicions_about skepticism_about scepticism_about skepticism_of
      scepticism_of skepticism_toward doubts_about doubt_about doubts_over disagreement_with
      dispute_with feud_with rift_with row_with spat_with conflict_with tensions_with hostility_to
      hostility_toward hostility_towards aversion_to antipathy_to distaste_for reluctance_over sceptic_of sceptics_of doubters_of denier_of deniers_of naysayers_of opponent_of opponents_of critic_of critics_of
      foe_of foes_of enemy_of enemies_of rival_of rivals_of tougher_stance_on tough_stance_on harder_line_on
      hard_line_on tougher_line_on hard_line_against tough_line_on tougher_stance_toward tougher_stance_towards
      tougher_approach_to tougher_criteria_for tougher_rules_for tougher_rules_on stricter_rules_for
      stricter_rules_on warning_to warnings_to ultimatum_to warning_for warnings_for warning_against
      warnings_against investigation_into investigation_of investigation_against probe_of probe_into inquiry_into`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    worry: true,
    cues: `concern_about concerns_about concern_over concerns_over worry_about worries_about worries_over fears_about
      fears_over fear_of`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `criticism_of criticisms_of condemnation_of denunciation_of attack_on attacks_on assault_on assaults_on
      attack_against attacks_against critique_of rebuke_of rebuke_to rebuke_for accusation_against
      accusations_against accusation_that accusations_that allegation_against allegations_against anger_at
      anger_over anger_toward anger_with outrage_at outrage_over fury_at fury_over hatred_of hatred_for
      hatred_toward contempt_for disdain_for scorn_for disgust_with disgust_at frustration_with
      dissatisfaction_with disappointment_with disappointment_in displeasure_with displeasure_at backlash_against
      outcry_over invective_against tirade_against diatribe_against smear_campaign_against airstrikes_on
      airstrikes_against strikes_on offensive_against raid_on`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `solidarity_to compassion_for empathy_for empathy_with appreciation_for appreciation_of devotion_to
      dedication_to fondness_for optimism_about excitement_about satisfaction_with pride_in cooperation_with
      partnership_with ceasefire_with ceasefire_in truce_with truce_in fire_with fire_in peace_with rapprochement_with
      reconciliation_with overture_to overtures_to outreach_to invitation_to green_light_to green_light_for blessing_to
      blessing_for nod_to go-ahead_to go-ahead_for release_of pardon_of pardon_for amnesty_for amnesty_to clemency_for
      compensation_for compensation_to reparations_to reparations_for asylum_to asylum_for aid_for assistance_for
      help_to loan_to loans_to grant_to grants_to donation_to donations_to ratification_of adoption_of nomination_of
      legalization_of legalisation_of recognition_of protection_of protection_for deal_with agreement_with pact_with
      treaty_with accord_with welcome_to sponsor_of sponsors_of booster_of boosters_of cheerleader_for
      champion_for apologist_for apologists_for sympathizer_of sympathizers_of loyalist_of loyalists_of donor_of
      approval_to authorization_for authorisation_for permission_for permission_to consent_to`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `praise_of joy_at joy_over delight_at delight_over delight_with jubilation_at jubilation_over elation_at relief_at relief_over
      satisfaction_at warm_words_for kind_words_for acclaim_for reverence_for kudos_to kudos_for congratulations_to condolences_to thanks_for`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `misgivings_about misgivings_over reservations_about reservations_over unease_about unease_over unease_with
      unease_at qualms_about anxiety_about anxiety_over apprehension_about alarm_over alarm_at alarm_about regret_over
      regret_about disapproval_of discontent_with discontent_over discontent_at grievance_against grievances_against
      grievances_over complaints_over complaint_over resistance_against animosity_toward
      animosity_towards animosity_to enmity_toward enmity_towards enmity_with grudge_against vendetta_against
      crusade_against rebellion_against revolt_against uprising_against coup_against mutiny_against petition_against
      ruling_against verdict_against injunction_against indictment_against indictment_of warrant_for claims_against
      testimony_against dislike_of dislike_for disregard_for disrespect_for disrespect_to defiance_of discrimination_against
      retaliation_against retaliation_for reprisals_against reprisal_against revenge_on revenge_against vengeance_against
      arrest_of arrests_of detention_of extradition_of expulsion_of deportation_of prosecution_of conviction_of
      impeachment_of ouster_of removal_of overthrow_of persecution_of oppression_of repression_of exclusion_of
      isolation_of dismissal_of sacking_of firing_of resignation_of imprisonment_of jailing_of sanctions_over
      embargo_of restrictions_against tariffs_against curbs_against duties_on levies_on ban_to strike_over strikes_over
      walkout_over boycott_over protest_at protests_at protest_outside protests_outside demonstration_outside
      demonstrations_outside rally_against rallies_against march_against marches_against sit-in_at sit-in_against
      demonstration_over march_over rally_over investigations_into probes_into inquiries_into audit_of
      crackdown_against clampdown_against curfew_on split_with break_with breakup_with falling_out_with
      quarrel_with clash_with clashes_with showdown_with standoff_with confrontation_with argument_with arguments_with
      beef_with war_of_words_with dissatisfaction_over impatience_with annoyance_at annoyance_with exasperation_with
      exasperation_at detractor_of detractors_of skeptic_of skeptics_of opposition_against legal_challenge_to
      appeal_against appeals_against motion_against charges_of_+_against`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `anger_against anger_towards anger_about rage_at rage_over rage_against ire_at ire_over indignation_at
      indignation_over revulsion_at horror_at ridicule_of mockery_of insult_to insults_at insults_against slur_against
      slurs_against vitriol_against rhetoric_against smears_against criticism_for criticism_over criticism_against
      criticism_toward outrage_about outrage_against fury_with fury_against dismay_at dismay_over dismay_with regret_at dissent_over dissent_from revolt_over rebellion_over discontent_about
      harsh_words_for stern_words_for sharp_words_for
      disappointment_at disappointment_over frustration_at frustration_over hatred_against hatred_towards animus_toward
      animus_towards animus_against hostility_against rebukes_of attacks_against violence_against aggression_against
      accusations_about allegations_about swipe_at swipes_at jab_at jabs_at dig_at digs_at jibe_at
      broadside_against broadside_at assault_against assaults_against bombing_of bombardment_of shelling_of invasion_of
      airstrike_on airstrike_against strike_on raids_on raid_on bashing_of denunciations_of condemnations_of
      shot_at shots_at potshots_at censure_of reprimand_of reprimand_to`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 2,
    argument: 'owner',
    negated: 'flips',
    cues: `resignation ouster removal arrest expulsion deportation extradition impeachment dismissal prosecution overthrow
      downfall indictment conviction detention imprisonment exclusion suspension sacking firing exit`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 2,
    argument: 'owner',
    negated: 'flips',
    cues: `release reinstatement pardon acquittal nomination candidacy election re-election reelection appointment
      confirmation admission accession inclusion membership`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 2,
    argument: 'owner',
    negated: 'flips',
    cues: `ally supporter backer loyalist admirer defender confidant confidante admirers allies backers defenders supporters`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 2,
    argument: 'owner',
    negated: 'flips',
    cues: `critic opponent foe enemy detractor critics detractors enemies foes opponents`,
  },
  {
    kind: 'noun',
    polarity: 'support',
    intensity: 2,
    argument: 'had',
    negated: 'flips',
    cues: `support backing approval blessing endorsement vote confidence sympathy respect admiration gratitude thanks applause`,
  },
  {
    kind: 'noun',
    polarity: 'oppose',
    intensity: 2,
    argument: 'had',
    negated: 'cancels',
    cues: `contempt scorn condemnation ire wrath`,
  },
];
