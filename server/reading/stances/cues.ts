import type { Polarity } from '../analysis';

/** Where the target of a cue stands. */
export type Argument =
  /** The noun phrase or clause behind the cue ("condemned the attack", "support for the deal"). */
  | 'object'
  /** A person or body and what it is to do, together ("urged Berlin to ban the firm", "demanded that it leave"). */
  | 'action'
  /** The noun phrase in the gap of the cue ("found Keller guilty"). */
  | 'inside'
  /** Nothing need follow ("pushed back"); where "against", "on", "at" or "over" does, it names the target. */
  | 'none';

/** Cues that behave alike. */
export interface CueGroup {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'preposition';
  readonly polarity: Polarity;
  readonly intensity: 1 | 2 | 3;
  readonly argument: Argument;
  /** What negation makes of it: "won't block" supports, "did not criticise" takes no side. */
  readonly negated: 'flips' | 'cancels';
  /**
   * Blanks between cues. `_` joins the words of a cue, the first of which is inflected; `*` stands for up to seven words
   * ("impose_*_sanctions_on"); further forms of an irregular first word follow behind `/`.
   */
  readonly cues: string;
  /** The subject is the target and who comes behind "from" or "by" the holder ("drew fire from"). */
  readonly reversed?: true;
}

/** The engine's own list of words that take a position. */
export const CUES: readonly CueGroup[] = [
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `support back endorse favor favour approve uphold/upheld defend embrace accept welcome adopt ratify second
      sponsor co-sponsor advocate champion recommend propose promote prefer bless greenlight okay authorize
      authorise legalize legalise accommodate tolerate respect honor honour recognize recognise vote_for
      vote_in_favor_of vote_in_favour_of side_with stand_by/stood stand_with/stood stand_behind/stood
      stick_by/stuck stick_with/stuck rally_behind rally_around rally_for rally_to line_up_behind get_behind/got
      throw_*_weight_behind throw_*_support_behind speak_in_favor_of speak_in_favour_of come_out_for/came
      come_out_in_favor_of/came come_out_in_support_of/came come_to_the_defense_of/came
      come_to_the_defence_of/came rise_to_the_defense_of/rose stand_up_for/stood stick_up_for/stuck speak_up_for
      go_along_with align_with ally_with sign_on_to sign_up_to sign_off_on agree_to agree_with agree_on
      concur_with consent_to assent_to subscribe_to adhere_to abide_by commit_to lean_toward lean_towards warm_to
      vouch_for campaign_for lobby_for fight_for/fought argue_for push_for press_for plead_for petition_for
      root_for believe_in trust sympathize_with sympathise_with empathize_with identify_with cooperate_with
      collaborate_with give_*_blessing_to/gave give_*_backing_to/gave give_*_support_to/gave
      give_*_approval_to/gave give_*_nod_to/gave give_*_green_light_to/gave lend_*_support_to/lent
      lend_*_backing_to/lent make_*_case_for see_*_merit_in/saw consider mull contemplate comply_with acquiesce_to
      acquiesce_in yield_to bow_to cave_to cave_in_to give_in_to/gave capitulate_to submit_to surrender_to
      concede_to defer_to appease placate accede_to make_peace_with reconcile_with mend_ties_with
      establish_*_ties_*_with normalize_*_relations_with normalise_*_relations_with establish_*_ties_with establish_*_relations_with
      sign_*_pact_with sign_*_treaty_with restore_*_ties_with restore_*_relations_with resume_*_ties_with
      resume_*_relations_with strengthen_*_ties_with deepen_*_ties_with boost_*_ties_with improve_*_relations_with
      sign_*_agreement_with sign_*_deal_with reach_*_agreement_with reach_*_deal_with strike_*_deal_with/struck
      join_forces_with team_up_with partner_with work_with form_*_alliance_with forge_*_alliance_with`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `praise hail applaud laud commend salute celebrate extol tout cheer admire acclaim glorify exalt cherish
      adore love idolize revere venerate congratulate thank compliment credit lionize toast eulogize
      heap_praise_on lavish_praise_on pay_tribute_to/paid/pays sing_*_praises_of/sang speak_highly_of
      give_*_thumbs-up_to/gave tip_*_hat_to express_*_gratitude_to express_*_thanks_to`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `help assist aid protect rescue save shelter shield empower reassure encourage free release liberate pardon
      exonerate acquit absolve reward invite reinstate rehabilitate befriend bolster subsidize subsidise fund
      finance bankroll donate_to donate_*_to contribute_*_to provide_*_to provide_*_for offer_*_to grant_*_to
      raise_money_for raise_funds_for give_*_aid_to/gave give_*_money_to/gave send_*_aid_to/sent deliver_*_aid_to supply_*_to send_*_to
      give_*_to/gave/given hand_over_*_to hand_*_to award_*_to lend_*_to/lent deliver_*_to allow permit let enable
      exempt_*_from lift_*_ban_on lift_*_sanctions_on lift_*_sanctions_against lift_*_embargo_on
      lift_*_restrictions_on ease_*_restrictions_on ease_*_sanctions_on relax_*_restrictions_on
      drop_*_charges_against drop_*_case_against withdraw_*_objection_to withdraw_*_objections_to
      drop_*_objection_to drop_*_objections_to drop_*_opposition_to end_*_boycott_of apologize_to apologise_to
      make_concessions_to extend_*_hand_to open_*_borders_to open_*_door_to roll_out_the_red_carpet_for`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'action',
    negated: 'flips',
    cues: `demand insist insist_on urge call_for call_on call_upon appeal_for appeal_to lobby press pressure beg
      implore exhort beseech request ask_for plead_with want wish_for seek/sought advise encourage suggest propose
      recommend advocate petition push_for press_for agitate_for clamor_for clamour_for hope_for pledge vow
      promise commit agree_to plan offer choose/chose/chosen resolve_to decide_to opt_for opt_to argue_for`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `oppose reject resist refuse veto dismiss rebuff spurn snub shun ignore disregard defy disobey flout rebut
      refute deny contest dispute challenge question doubt distrust mistrust disagree_with protest boycott summon
      obstruct hinder thwart foil undermine
      sabotage derail frustrate stymie stall block ban bar prohibit outlaw forbid/forbade/forbidden prevent halt
      scrap shelve axe suspend revoke rescind repeal overturn quash strike_down/struck abolish
      cancel/cancelled/cancelling decline renege_on violate curb restrict freeze/froze/frozen shut_out lock_out
      rule_out vote_against vote_down speak_against speak_out_against argue_against campaign_against lobby_against
      fight/fought fight_against/fought battle counter combat confront push_back_against push_back_on push_back_at
      hit_back_at fire_back_at strike_back_at/struck lash_out_at stand_up_to/stood refuse_to_meet refuse_to_recognize refuse_to_recognise withdraw_*_from pull_*_out_of deny_*_permission_to deny_*_access_to deny_*_entry_to set_*_deadline_for stand_against/stood
      turn_against come_out_against/came take_issue_with take_a_stand_against take_a_swipe_at part_ways_with
      break_with/broke break_ranks_with/broke cut_ties_with cut_off_ties_with cut_off sever_ties_with
      sever_*_ties_with sever_*_relations_with break_off_*_relations_with/broke break_off_*_talks_with/broke
      suspend_*_ties_with distance_*_from disassociate_*_from dissociate_*_from step_out_of_sync_with
      turn_*_back_on turn_down walk_away_from pull_out_of withdraw_from drop_out_of quit abandon renounce disown
      disavow repudiate jettison stop object_to take_exception_to balk_at baulk_at recoil_from chafe_at bristle_at
      hesitate_over crack_down_on clamp_down_on get_tough_on/got get_tough_with/got take_aim_at
      take_a_hard_line_on take_a_hard_line_against take_*_stance_against take_*_stance_on retaliate_against sue
      file_*_against bring_*_against/brought launch_*_against wage_*_against mount_*_against
      impose_*_on slap_*_on impose_*_against levy_*_on sanction blacklist expel deport extradite oust depose
      overthrow/overthrew/overthrown topple unseat impeach prosecute indict charge_*_with convict jail imprison arrest
      detain fine penalize penalise punish investigate raid evict fire sack cut_*_aid_to suspend_*_aid_to
      halt_*_aid_to withhold_*_from withdraw_*_support_for withdraw_*_support_from end_*_support_for
      drop_*_support_for pull_*_support_from pull_*_support_for withdraw_*_endorsement_of ramp_up_pressure_on
      ramp_up_*_pressure_on step_up_pressure_on pile_pressure_on put_*_pressure_on increase_*_pressure_on
      exert_*_pressure_on set_tougher_*_for tighten_*_on threaten intimidate bully coerce harass target antagonize
      antagonise alienate complain_about grumble_about gripe_about worry_about fear dread rail_against
      inveigh_against go_on_strike_over go_on_strike_against march_against rally_against demonstrate_against
      mobilize_against protest_against rebel_against revolt_against guard_against warn_against warn_of warn
      caution_against close_*_door_on close_*_door_to close_*_border_to shut_*_door_on pour_cold_water_on
      throw_cold_water_on fail_to_support disapprove_of frown_on frown_upon see_*_threat_in decry deplore lament
      bemoan`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `condemn denounce criticize criticise slam blast attack assail lambast lambaste castigate berate rebuke
      reprimand chide scold admonish chastise censure fault blame accuse deride ridicule mock taunt insult
      disparage denigrate belittle demean vilify demonize demonise malign smear slander savage pillory excoriate
      rip roast skewer pan trash bash hammer rap lash hate despise detest loathe abhor scorn resent revile
      scapegoat rip_into tear_into/tore lay_into/laid lay_blame_on hit_out_at lash_out_at lash_out_against
      hit_out_against take_a_shot_at take_shots_at take_aim_at take_to_task jeer boo heckle impugn upbraid
      call_out point_*_finger_at train_*_fire_on pour_scorn_on heap_scorn_on heap_criticism_on level_*_at
      level_*_against hurl_*_at cast_doubt_on raise_*_about raise_*_over voice_*_about voice_*_over
      express_concern_about express_concern_over express_*_concern_about express_*_concern_over
      express_*_concerns_about express_*_doubts_about express_*_outrage_at express_*_dismay_at
      express_*_disappointment_with express_*_disappointment_at express_*_condemnation_of express_*_rejection_of
      sound_*_alarm_about sound_*_alarm_over betray humiliate abuse assault bomb shell invade besiege torture
      murder kill assassinate behead massacre persecute terrorize terrorise oppress`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 3,
    argument: 'inside',
    negated: 'cancels',
    cues: `give_*_deadline/gave/given give_*_ultimatum/gave/given find_*_guilty/found hold_*_responsible/held hold_*_accountable/held call_*_liar call_*_hypocrite
      call_*_coward call_*_traitor call_*_racist call_*_dictator call_*_disgrace call_*_fraud brand_*_liar
      brand_*_traitor take_*_to_task/took take_*_to_court/took`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'none',
    negated: 'flips',
    cues: `push_back hit_back fire_back fight_back/fought object protest disagree demur balk baulk dissent rebel
      walk_out go_on_strike go_on_hunger_strike`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'none',
    negated: 'flips',
    cues: `agree concur`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    reversed: true,
    cues: `draw_fire_from draw_*_criticism_from draw_criticism_from draw_*_ire_of draw_*_condemnation_from
      come_under_fire_from/came come_under_attack_from/came come_under_*_criticism_from/came
      come_under_pressure_from/came face_*_criticism_from face_*_opposition_from face_*_resistance_from
      face_*_backlash_from face_*_pressure_from meet_*_opposition_from/met meet_*_resistance_from/met
      run_into_*_opposition_from/ran provoke_*_anger_from spark_*_outrage_from attract_*_criticism_from
      incur_*_wrath_of earn_*_scorn_of earn_*_rebuke_from anger infuriate enrage outrage alarm dismay rile irk
      annoy upset offend appall disgust horrify`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'cancels',
    reversed: true,
    cues: `win_*_praise_from/won win_*_support_from/won win_*_backing_of/won win_*_support_of/won draw_*_praise_from
      earn_*_praise_from get_*_support_from/got receive_*_support_from receive_*_praise_from
      receive_*_endorsement_of receive_*_backing_of receive_*_endorsement_from secure_*_backing_of
      secure_*_support_of secure_*_endorsement_of gain_*_support_of garner_*_support_from please delight impress`,
  },
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
      openness_to willingness_to concession_to concessions_to apology_to gratitude_to`,
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
      prohibition_on prohibition_of embargo_on embargo_against boycott_of veto_of veto_on block_on blockade_of
      restriction_on restrictions_on curbs_on curb_on limits_on crackdown_on clampdown_on sanctions_on
      sanctions_against sanction_on tariffs_on tariff_on charges_against lawsuit_against lawsuits_against
      suit_against case_against complaint_against complaints_against complaint_about complaints_about
      legal_action_against action_against measures_against campaign_against fight_against war_on war_against
      battle_against protest_against protests_against protest_over protests_over demonstration_against
      demonstrations_against strike_against vote_against votes_against move_against pressure_on threat_against
      threats_against challenge_to challenge_against resentment_of resentment_toward resentment_towards
      distrust_of mistrust_of suspicion_of suspicions_about skepticism_about scepticism_about skepticism_of
      scepticism_of skepticism_toward doubts_about doubt_about doubts_over concern_about concerns_about
      concern_over concerns_over worries_about worries_over fears_about fears_over fear_of disagreement_with
      dispute_with feud_with rift_with row_with spat_with conflict_with tensions_with hostility_to
      hostility_toward hostility_towards aversion_to antipathy_to opponent_of opponents_of critic_of critics_of
      foe_of foes_of enemy_of enemies_of rival_of rivals_of tougher_stance_on tough_stance_on harder_line_on
      hard_line_on tougher_line_on hard_line_against tough_line_on tougher_stance_toward tougher_stance_towards
      tougher_approach_to tougher_criteria_for tougher_rules_for tougher_rules_on stricter_rules_for
      stricter_rules_on warning_to warnings_to ultimatum_to warning_for warnings_for warning_against
      warnings_against investigation_into investigation_of investigation_against probe_of probe_into inquiry_into`,
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
    kind: 'adjective',
    polarity: 'support',
    intensity: 1,
    argument: 'action',
    negated: 'flips',
    cues: `ready_to willing_to prepared_to eager_to keen_to determined_to happy_to glad_to open_to`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 1,
    argument: 'action',
    negated: 'flips',
    cues: `unwilling_to reluctant_to loath_to hesitant_to`,
  },
  {
    kind: 'adjective',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `supportive_of in_favor_of in_favour_of in_support_of in_agreement_with open_to receptive_to sympathetic_to
      sympathetic_toward sympathetic_towards committed_to dedicated_to devoted_to loyal_to faithful_to
      aligned_with allied_with allied_to friendly_to friendly_with friendly_toward keen_on fond_of
      enthusiastic_about optimistic_about comfortable_with happy_with happy_about pleased_with pleased_by
      pleased_that satisfied_with content_with encouraged_by impressed_by impressed_with grateful_to grateful_for
      thankful_to thankful_for proud_of appreciative_of on_board_with on_the_side_of at_peace_with glad_that
      happy_that delighted_with delighted_by fine_with okay_with`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `opposed_to in_opposition_to critical_of against hostile_to hostile_toward hostile_towards averse_to
      resistant_to wary_of leery_of weary_of skeptical_of sceptical_of skeptical_about sceptical_about
      suspicious_of distrustful_of mistrustful_of doubtful_about dubious_about dubious_of cynical_about
      concerned_about concerned_by concerned_over concerned_that worried_about worried_by worried_over
      worried_that alarmed_by alarmed_at alarmed_about troubled_by disturbed_by afraid_of fearful_of nervous_about
      uneasy_about uncomfortable_with unhappy_with unhappy_about dissatisfied_with displeased_with displeased_by
      disappointed_with disappointed_by disappointed_in disappointed_at disappointed_that frustrated_with
      frustrated_by fed_up_with tired_of sick_of at_odds_with out_of_step_with out_of_sync_with
      at_loggerheads_with at_war_with in_conflict_with in_dispute_with in_disagreement_with up_in_arms_over
      up_in_arms_about up_in_arms_against tough_on harsh_on aggressive_toward aggressive_towards`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `angry_at angry_with angry_about angry_over angered_by furious_at furious_with furious_about furious_over
      livid_at livid_over outraged_by outraged_at outraged_over incensed_by incensed_at enraged_by infuriated_by
      appalled_by appalled_at horrified_by horrified_at disgusted_by disgusted_with disgusted_at dismayed_by
      dismayed_at dismayed_over shocked_by upset_with upset_about upset_by upset_over offended_by contemptuous_of
      dismissive_of scornful_of intolerant_of ashamed_of jealous_of resentful_of bitter_about`,
  },
  {
    kind: 'preposition',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `against`,
  },
];
