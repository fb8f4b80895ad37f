import type { CueGroup } from './cues';

/** Verbs that take a position, with the prepositions and nouns that go with them. */
export const VERB_CUES: readonly CueGroup[] = [
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `support back endorse condone favor favour approve uphold/upheld defend embrace accept welcome adopt ratify second
      sponsor co-sponsor advocate champion recommend propose promote prefer bless greenlight okay authorize
      authorise legalize legalise accommodate tolerate respect honor honour recognize recognise vote_for
      vote_in_favor_of vote_in_favour_of side_with stand_by/stood stand_with/stood stand_behind/stood
      stick_by stick_with rally_behind rally_around rally_for rally_to line_up_behind get_behind
      fall_in_behind swing_behind row_in_behind add_*_voice_to add_*_name_to lend_*_voice_to
      put_*_name_to put_*_weight_behind come_round_to come_around_to come_down_in_favour_of
      come_down_in_favor_of plump_for swear_by cling_to double_down_on press_ahead_with push_ahead_with
      go_ahead_with forge_ahead_with plough_ahead_with buy_into/bought go_to_bat_for march_for vote_to_confirm
      give_*_go-ahead_to give_*_go-ahead_for
      throw_*_weight_behind throw_*_support_behind speak_in_favor_of speak_in_favour_of come_out_for/came
      come_out_in_favor_of/came come_out_in_support_of/came come_to_the_defense_of/came
      come_to_the_defence_of/came rise_to_the_defense_of/rose stand_up_for/stood stick_up_for speak_up_for
      go_along_with align_with ally_with sign_on_to sign_up_to sign_off_on agree_with
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
      finance bankroll donate_to donate_*_to contribute_*_to offer_*_to grant_*_to
      raise_money_for raise_funds_for give_*_aid_to/gave give_*_money_to/gave send_*_aid_to/sent deliver_*_aid_to
      award_*_to allow permit exempt_*_from lift_*_ban_on lift_*_sanctions_on lift_*_sanctions_against lift_*_embargo_on
      lift_*_restrictions_on ease_*_restrictions_on ease_*_sanctions_on relax_*_restrictions_on
      drop_*_charges_against drop_*_case_against withdraw_*_objection_to withdraw_*_objections_to
      drop_*_objection_to drop_*_objections_to drop_*_opposition_to end_*_boycott_of apologize_to apologise_to
      make_concessions_to extend_*_hand_to open_*_borders_to open_*_door_to roll_out_the_red_carpet_for`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    deed: true,
    cues: `provide_*_to provide_*_for supply_*_to send_*_to give_*_to/gave/given hand_over_*_to hand_*_to
      lend_*_to/lent deliver_*_to let enable`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'action',
    negated: 'flips',
    cues: `demand insist insist_on urge call_for call_on call_upon appeal_for appeal_to lobby press pressure beg
      implore exhort beseech request ask_for plead_with want want_to_see like_to_see love_to_see hope_to_see wish_for seek/sought advise encourage suggest propose
      recommend advocate petition push_for press_for pray_for agitate_for clamor_for clamour_for hope_for pledge vow
      promise commit_to plan offer choose/chose/chosen resolve_to decide_to opt_for opt_to argue_for`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `subsidy subsidies benefit benefits pension pensions tax taxes duty duties tariff tariffs levy levies fee fees aid
      grant grants budget budgets spending funding`,
    cues: 'cut slash halve',
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads:
      'payment payments loan use release transfer deal merger sale plan spending project strike withdrawal appointment raid',
    cues: 'sanction',
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `oppose reject resist refuse veto dismiss brush_aside brush_off shrug_off wave_away rebuff spurn snub shun ignore disregard defy disobey flout rebut
      refute deny contest dispute challenge question doubt distrust mistrust disagree_with protest boycott summon
      obstruct hinder thwart foil undermine
      sabotage derail frustrate stymie stall block ban bar prohibit outlaw forbid/forbade/forbidden prevent halt
      defund water_down dilute weaken hollow_out scale_back tear_up rip_up phase_out do_away_with
      get_rid_of put_an_end_to put_a_stop_to put_paid_to pull_the_plug_on call_time_on mothball ditch bin
      rein_in stave_off fend_off head_off fight_off scotch rubbish bat_away swat_away swat_aside knock_back shoot_down
      kick_against hold_out_against dig_in_against stand_firm_against hold_firm_against set_*_face_against
      wash_*_hands_of turn_up_*_nose_at give_short_shrift_to kick_up_*_fuss_about kick_up_*_stink_about
      cut_*_funding_for cut_*_funding_to cut_*_funding_of slash_*_funding_for slash_*_funding_to end_*_funding_for
      freeze_*_funding_for/froze pull_*_funding_for pull_*_funding_from withdraw_*_funding_for
      scrap shelve axe suspend revoke rescind repeal overturn quash strike_down/struck abolish
      cancel decline renege_on violate curb restrict freeze/froze/frozen shut_out lock_out
      rule_out vote_against vote_down speak_against speak_out_against argue_against campaign_against lobby_against
      fight/fought fight_against/fought battle counter combat confront push_back_against push_back_on push_back_at
      hit_back_at fire_back_at strike_back_at/struck lash_out_at stand_up_to/stood argue_with quarrel_with refuse_to_meet refuse_to_recognize refuse_to_recognise withdraw_*_from pull_*_out_of deny_*_permission_to deny_*_access_to deny_*_entry_to set_*_deadline_for stand_against/stood
      turn_against come_out_against/came take_issue_with take_a_stand_against take_a_swipe_at part_ways_with
      break_with/broke break_ranks_with/broke cut_ties_with cut_off_ties_with cut_off sever_ties_with
      sever_*_ties_with sever_*_relations_with break_off_*_relations_with/broke break_off_*_talks_with/broke
      suspend_*_ties_with distance_*_from disassociate_*_from dissociate_*_from step_out_of_sync_with
      turn_*_back_on turn_*_backs_on turn_down walk_away_from pull_out_of withdraw_from drop_out_of quit abandon renounce disown
      disavow repudiate jettison stop object_to take_exception_to balk_at baulk_at recoil_from chafe_at bristle_at
      hesitate_over crack_down_on clamp_down_on get_tough_on get_tough_with take_aim_at
      take_a_hard_line_on take_a_hard_line_against take_*_stance_against take_*_stance_on retaliate_against sue
      file_*_against bring_*_against/brought launch_*_against wage_*_against mount_*_against
      impose_*_on slap_*_on impose_*_against levy_*_on sanction blacklist expel deport extradite oust depose
      overthrow/overthrew/overthrown topple unseat impeach prosecute indict convict jail imprison arrest
      detain fine penalize penalise punish investigate raid evict fire sack cut_*_aid_to suspend_*_aid_to
      halt_*_aid_to withhold_*_from withdraw_*_support_for withdraw_*_support_from end_*_support_for
      drop_*_support_for walk_back_*_support_for row_back_on backtrack_on backpedal_on
      pull_*_support_from pull_*_support_for withdraw_*_endorsement_of ramp_up_pressure_on
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
      reprimand chide scold admonish chastise censure fault blame blame_*_on accuse deride ridicule mock taunt insult
      disparage denigrate belittle demean vilify demonize demonise malign smear slander savage pillory excoriate
      rip roast skewer pan trash bash hammer rap lash hate despise detest loathe abhor scorn resent revile
      scapegoat rip_into tear_into lay_into/laid lay_blame_on hit_out_at lash_out_at lash_out_against round_on
      hit_out_against take_a_shot_at take_shots_at take_aim_at take_to_task jeer boo heckle impugn upbraid
      call_out point_*_finger_at train_*_fire_on pour_scorn_on heap_scorn_on heap_criticism_on level_*_at
      level_*_against hurl_*_at cast_doubt_on raise_*_about raise_*_over voice_*_about voice_*_over
      react_angrily_to react_furiously_to react_with_*_anger_to react_with_*_fury_to express_*_doubts_about express_*_outrage_at express_*_dismay_at
      express_*_disappointment_with express_*_disappointment_at express_*_condemnation_of express_*_rejection_of
      sound_*_alarm_about sound_*_alarm_over betray humiliate`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    worry: true,
    cues: `express_concern_about express_concern_over express_*_concern_about express_*_concern_over
      express_*_concerns_about raise_*_concerns_about raise_*_concerns_over`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    deed: true,
    cues: `apprehend torch raze demolish ransack loot overrun/overran pound abuse assault bomb shell invade besiege torture murder kill shoot stab kidnap abduct assassinate behead massacre
      persecute terrorize terrorise oppress`,
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
    argument: 'action',
    negated: 'flips',
    mutual: true,
    cues: `agree_to agree_on agree`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'none',
    negated: 'cancels',
    mutual: true,
    cues: `clash quarrel spar feud bicker wrangle squabble lock_horns trade_blows trade_barbs trade_insults
      trade_accusations trade_fire exchange_fire exchange_insults fall_out/fell break_up/broke part_ways go_to_war/went`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'none',
    negated: 'flips',
    mutual: true,
    cues: `agree concur reconcile cooperate collaborate make_peace/made join_forces team_up
      mend_ties mend_fences normalize_*_ties normalise_*_ties normalize_*_relations normalise_*_relations
      establish_*_ties establish_*_relations restore_*_ties restore_*_relations resume_*_ties resume_*_relations
      strengthen_*_ties deepen_*_ties upgrade_*_ties boost_*_ties improve_*_ties improve_*_relations
      sign_*_pact sign_*_treaty sign_*_accord sign_*_agreement sign_*_agreements sign_*_deal sign_*_deals sign_*_memorandum
      reach_*_agreement reach_*_agreements reach_*_deal reach_*_accord reach_*_compromise reach_*_understanding
      reach_*_settlement reach_*_truce strike_*_deal/struck strike_*_bargain/struck strike_*_agreement/struck
      make_*_deal/made cut_*_deal/cut conclude_*_agreement conclude_*_treaty conclude_*_deal form_*_coalition
      form_*_alliance forge_*_alliance form_*_partnership find_*_compromise/found`,
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
      meet_with_*_scepticism_by/met meet_with_*_scepticism_from/met meet_with_*_skepticism_by/met
      meet_with_*_skepticism_from/met meet_with_*_criticism_by/met meet_with_*_criticism_from/met
      meet_with_*_opposition_by/met meet_with_*_opposition_from/met meet_with_*_anger_by/met
      meet_with_*_anger_from/met meet_with_*_outrage_by/met meet_with_*_outrage_from/met
      meet_with_*_resistance_by/met meet_with_*_resistance_from/met meet_with_*_hostility_by/met
      meet_with_*_hostility_from/met meet_with_*_derision_by/met meet_with_*_derision_from/met
      meet_with_*_condemnation_by/met meet_with_*_condemnation_from/met meet_with_*_protests_by/met
      meet_with_*_protests_from/met greet_with_*_scepticism_by greet_with_*_scepticism_from
      greet_with_*_skepticism_by greet_with_*_skepticism_from greet_with_*_criticism_by
      greet_with_*_criticism_from greet_with_*_opposition_by greet_with_*_opposition_from greet_with_*_anger_by
      greet_with_*_anger_from greet_with_*_outrage_by greet_with_*_outrage_from greet_with_*_resistance_by
      greet_with_*_resistance_from greet_with_*_hostility_by greet_with_*_hostility_from
      greet_with_*_derision_by greet_with_*_derision_from greet_with_*_condemnation_by
      greet_with_*_condemnation_from greet_with_*_protests_by greet_with_*_protests_from
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
      earn_*_praise_from get_*_support_from receive_*_support_from receive_*_praise_from
      receive_*_endorsement_of receive_*_backing_of receive_*_endorsement_from secure_*_backing_of
      secure_*_support_of secure_*_endorsement_of gain_*_support_of garner_*_support_from
      meet_with_*_approval_by/met meet_with_*_approval_from/met meet_with_*_applause_by/met
      meet_with_*_applause_from/met meet_with_*_praise_by/met meet_with_*_praise_from/met
      meet_with_*_enthusiasm_by/met meet_with_*_enthusiasm_from/met greet_with_*_approval_by
      greet_with_*_approval_from greet_with_*_applause_by greet_with_*_applause_from greet_with_*_praise_by
      greet_with_*_praise_from greet_with_*_enthusiasm_by greet_with_*_enthusiasm_from please delight impress`,
  },
  {
    kind: 'verb',
    polarity: 'neutral',
    intensity: 3,
    argument: 'named',
    negated: 'cancels',
    cues: `call label brand dub deem consider declare pronounce term style judge find/found think/thought call_+_as
      label_+_as brand_+_as describe_+_as portray_+_as depict_+_as characterize_+_as characterise_+_as paint_+_as
      regard_+_as see_+_as/saw/seen view_+_as perceive_+_as denounce_+_as condemn_+_as dismiss_+_as criticize_+_as
      criticise_+_as slam_+_as blast_+_as reject_+_as hail_+_as praise_+_as laud_+_as welcome_+_as ridicule_+_as
      mock_+_as deride_+_as decry_+_as represent_+_as present_+_as cast_+_as designate_+_as list_+_as know_+_as
      recognize_+_as recognise_+_as define_+_as treat_+_as describe_as portray_as depict_as characterize_as
      characterise_as paint_as regard_as see_as/seen view_as perceive_as label_as/labelled brand_as`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `ban bans embargo embargoes sanction sanctions curb curbs restriction restrictions blockade siege tariff
      tariffs fine curfew lockdown suspension moratorium boycott limit limits freeze prohibition quota quotas cap
      measure measures rule rules order requirement requirements terms conditions`,
    cues: `lift ease relax loosen roll_back waive remove end drop`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `tax taxes levy levies tariff tariffs ban bans law laws legislation act code rule rules regulation regulations policy
      scheme schemes programme programmes program programs subsidy subsidies benefit benefits cap curbs restrictions
      sanctions embargo moratorium freeze limit limits protection protections safeguards pledge promise commitment
      ceasefire truce agreement deal partnership alliance contract mandate mission lease licence license funding oversight
      rights powers service services standards link line library libraries school schools hospital hospitals shelter
      clinic centre center embassy`,
    cues: `keep/kept retain maintain extend strengthen toughen beef_up restore reintroduce widen expand reopen`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `bill law laws legislation act measure measures resolution motion budget amendment reform reforms tax levy tariff
      tariffs ban plan plans scheme`,
    cues: `pass enact push_through steer_through force_through implement introduce`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `takeover merger acquisition purchase sale deal bid plan plans project scheme mine pipeline application drug vaccine
      bill budget development extradition nominee nomination`,
    cues: `clear wave_through nod_through rubber-stamp`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `demand demands request requests condition conditions call calls ultimatum requirement requirements obligations
      commitments pledge promise appeal petition terms wishes`,
    cues: `respond_to bow_to yield_to accede_to agree_to meet/met satisfy fulfil fulfill honor honour heed answer grant`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `plan plans bid idea proposal proposals project scheme bill candidacy campaign case claim claims demand demands
      attempt effort offensive investigation inquiry probe appeal lawsuit suit tax taxes levy levies tariff tariffs fee fees
      charge charges policy policies law laws legislation reform reforms target targets clause amendment programme program
      subsidy subsidies initiative change changes cut cuts increase rise hike merger takeover deal offer budget pledge
      promise commitment strategy guidance expansion canal tunnel bridge runway airport mine dam pipeline road railway`,
    cues: `drop dump bury kill withdraw reverse u-turn_on`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    heads: `treaty pact accord agreement agreements deal deals memorandum bill law resolution petition decree truce
      ceasefire contract declaration letter pledge`,
    cues: `sign co-sign initial`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `bring_back/brought preserve safeguard grant award train evacuate equip arm house harbor harbour compensate reimburse bail_out prop_up shore_up boost revive
      rebuild nominate appoint reappoint re-appoint reelect re-elect elect decorate crown forgive/forgave/forgiven
      excuse comfort console accommodate shelter rally cheer_on urge_on root_on stump_for canvass_for rule_for
      rule_in_favor_of rule_in_favour_of find_for/found find_in_favor_of/found find_in_favour_of/found decide_for
      decide_in_favor_of decide_in_favour_of speak_for argue_in_favor_of argue_in_favour_of come_to_*_rescue_of/came
      come_to_*_aid_of/came rush_to_*_defense_of rush_to_*_defence_of rush_to_*_aid_of leap_to_*_defense_of
      leap_to_*_defence_of jump_to_*_defense_of close_ranks_behind close_ranks_around throw_in_*_lot_with
      cast_*_lot_with/cast stand_in_solidarity_with/stood march_in_support_of rally_in_support_of rally_in_favor_of
      engage_with reach_out_to sit_down_with negotiate_with coordinate_with make_overtures_to
      extend_*_invitation_to provide_aid_to pay_compensation_to/paid pay_damages_to/paid allocate_*_to allocate_*_for
      earmark_*_for set_aside_*_for approve_*_for pledge_*_for pledge_*_to commit_*_to bestow_*_on bestow_*_upon
      confer_*_on confer_*_upon return_+_to restore_+_to repatriate_+_to repatriate hand_back give_back/gave/given
      cede_+_to concede_+_to ship_+_to airlift_*_to dispatch_*_to extend_*_to open_*_to
       pardon_*_for lift_*_ban_to lift_*_restrictions_for waive_*_for roll_back_*_on ease_*_for lift_*_for
      reopen_*_border_with reopen_*_border_to reopen_*_embassy_in resume_*_talks_with seek_*_talks_with/sought offer_*_talks_with propose_*_talks_with
      call_for_*_talks_with agree_to_*_talks_with reopen_*_talks_with
      restart_*_talks_with give_way_to/gave make_way_for make_room_for
      upgrade_*_ties_with upgrade_*_relations_with expand_*_ties_with forge_*_ties_with build_*_ties_with
      renew_*_ties_with sign_*_memorandum_with sign_*_accord_with reach_*_accord_with reach_*_compromise_with
      reach_*_settlement_with reach_*_understanding_with strike_*_bargain_with/struck strike_*_agreement_with/struck
      make_*_deal_with/made cut_*_deal_with/cut conclude_*_agreement_with conclude_*_treaty_with conclude_*_deal_with
      form_*_coalition_with form_*_partnership_with find_*_compromise_with/found sign_*_pact_with sign_*_treaty_with
      sign_*_agreement_with sign_*_agreements_with sign_*_deal_with reach_*_agreement_with reach_*_deal_with
      strike_*_deal_with/struck mend_fences_with make_up_with/made patch_up_*_with bury_the_hatchet_with
      see_eye_to_eye_with/saw`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'inside',
    negated: 'flips',
    cues: `provide_+_with supply_+_with equip_+_with arm_+_with furnish_+_with present_+_with reward_+_with
      entrust_+_with give_+_permission/gave/given give_+_authority/gave/given give_+_mandate/gave/given
      give_+_asylum/gave/given grant_+_permission grant_+_asylum grant_+_bail clear_+_of acquit_+_of absolve_+_of
      exonerate_+_of forgive_+_for/forgave/forgiven compensate_+_for`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `rave_about gush_about gush_over trumpet mourn honor_*_memory_of honour_*_memory_of pay_homage_to/paid
      sing_*_praises_of express_*_condolences_to offer_*_condolences_to send_*_condolences_to/sent
      offer_*_congratulations_to send_*_congratulations_to/sent express_*_sympathy_to express_*_sympathy_with
      extend_*_congratulations_to extend_*_condolences_to extol take_*_hat_off_to have_nothing_but_praise_for/had have_*_praise_for/had/has have_*_kind_words_for/had/has have_*_warm_words_for/had/has
      think_highly_of/thought speak_warmly_of/spoke speak_well_of/spoke stick_up_for wish_*_well give_*_credit_to/gave/given
      single_out_*_for_praise`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `eliminate dismantle undo/undid/undone gut throw_out/threw/thrown toss_out turn_away kick_out force_out drive_out/drove/driven vote_out push_out
      shut_down close_down back_down_on back_down_over climb_down_on climb_down_over crack_down hit_back_against strike_back_against/struck stonewall rebut decry
      disqualify disbar debar exclude demote ostracize ostracise isolate blackball boycott embargo seize
      confiscate impound freeze_*_assets_of/froze freeze_*_accounts_of/froze subpoena interrogate grill probe
      audit scrutinize scrutinise reexamine countersue take_legal_action_against take_action_against
      take_action_over press_charges_against rule_against find_against/found decide_against side_against lean_against
      come_out_against testify_against take_to_the_streets_against take_to_the_streets_over protest_outside protest_at
      protest_over rally_outside demonstrate_outside demonstrate_over march_on picket strike_over strike_against
      walk_out_of walk_out_of_*_talks_with walk_out_of_*_negotiations_with
      walk_out_of_*_meeting_with pull_out_of_*_talks_with reject_*_talks_with rule_out_*_talks_with walk_out_on storm_out_of pull_back_from back_away_from back_out_of step_back_from shy_away_from
      steer_clear_of keep_*_distance_from/kept recall_*_ambassador_to recall_*_ambassador_from recall_*_envoy_to
      withdraw_*_ambassador_to withdraw_*_ambassador_from close_*_embassy_in shut_*_embassy_in break_off_*_with/broke
      break_off_*_talks_with/broke end_*_talks_with halt_*_talks_with suspend_*_talks_with cancel_*_talks_with
      cancel_*_meeting_with call_off_*_meeting_with call_off_*_talks_with suspend_*_cooperation_with
      end_*_cooperation_with cut_*_off end_*_relationship_with end_*_ties_with end_*_relations_with freeze_*_ties_with
      clash_with spar_with feud_with tangle_with lock_horns_with quarrel_with argue_with fall_out_with/fell split_with
      split_from break_away_from/broke butt_heads_with squabble_with bicker_with trade_*_barbs_with trade_*_insults_with
      trade_fire_with exchange_fire_with go_to_war_with/went go_to_war_against/went wage_war_on wage_war_against
      declare_war_on declare_war_against vow_*_revenge_on vow_*_revenge_against vow_*_retaliation_against
      take_*_revenge_on take_*_revenge_against strike_down/struck go_after/went gang_up_on team_up_against
      join_forces_against unite_against band_together_against rise_up_against/rose stand_in_*_way_of/stood
            deter discourage
      balk chafe_against push_*_out_of defy denigrate chide_*_for undercut sideline marginalize marginalise
      outlaw penalise ambush occupy annex storm open_fire_on fire_on bombard

        overrule override nix spike scuttle torpedo sink
      kneecap hobble derail doom raise_the_alarm_about raise_the_alarm_over raise_*_alarm_about speak_ill_of/spoke
      demand_*_resignation_of demand_*_removal_of call_for_*_resignation_of call_for_*_removal_of
      call_for_*_ouster_of call_for_*_arrest_of seek_*_removal_of seek_*_extradition_of seek_*_arrest_of
      mobilize_*_against mobilise_*_against
      approve_*_extradition_of order_*_extradition_of order_*_arrest_of issue_*_warrant_for offer_*_criticism_of
      turn_*_guns_on set_*_sights_on beef_with have_*_beef_with/had take_umbrage_at
      take_offense_at take_offence_at cross_swords_with draw_*_line_at/drew take_up_arms_against`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'inside',
    negated: 'cancels',
    cues: `hit_+_over/hit hit_+_for/hit knock_+_for slam_+_over charge_+_with charge_with suspect_+_of suspect_of convict_+_of convict_of strip_+_of strip_of deprive_+_of rob_+_of
      sentence_+_to sentence_to fine_+_for relieve_+_of
      bring_+_to_justice/brought hold_+_to_account/held bring_+_to_account/brought call_+_to_account
      put_+_on_notice put_+_on_trial send_+_to_prison/sent send_+_to_jail/sent serve_+_with indict_+_on indict_+_for
      force_+_out drive_+_out/drove push_+_out vote_+_out throw_+_out/threw kick_+_out put_+_in_jail place_+_under`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `reproach lecture hound pummel zing needle troll sneer_at scoff_at laugh_at jeer_at snipe_at take_a_swipe_at
      rage_at rage_against fume_at fume_over yell_at shout_at snap_at hurl_insults_at poke_fun_at make_fun_of/made
      roll_*_eyes_at heap_*_on pile_*_on cast_aspersions_on sow_doubt_about cast_*_doubt_on cast_*_doubt_over
      raise_*_questions_about raise_*_doubts_about
      express_*_anger_at express_*_anger_over express_*_fury_at express_*_alarm_at express_*_alarm_over
      express_*_regret_over express_*_unease_about express_*_unease_over express_*_frustration_with
      express_*_frustration_at express_*_skepticism_about express_*_scepticism_about express_*_dissatisfaction_with
      express_*_indignation_at express_*_indignation_over express_*_displeasure_at express_*_displeasure_with
      voice_*_concern_over voice_*_outrage_at have_*_harsh_words_for/had/has have_*_words_of_criticism_for/had/has have_*_stern_words_for/had/has have_*_sharp_words_for/had/has have_*_choice_words_for/had/has throw_shade_at/threw implicate incriminate disgrace dishonor dishonour
      discredit vent_*_at vent_*_against tee_off_on unload_on come_down_hard_on/came lose_patience_with/lost
      run_out_of_patience_with lose_*_confidence_in/lost lose_*_faith_in/lost lose_*_trust_in/lost`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    reversed: true,
    cues: `lose_*_support_of/lost meet_*_frosty_reception_from/met meet_*_cool_reception_from/met meet_*_hostile_reception_from/met get_*_frosty_reception_from/got get_*_cool_reception_from/got get_*_hostile_reception_from/got receive_*_frosty_reception_from receive_*_cool_reception_from receive_*_hostile_reception_from face_*_calls_by come_in_for_*_criticism_from/came come_in_for_*_flak_from/came come_in_for_*_abuse_from/came draw_*_protest_from/drew draw_*_fury_from/drew draw_*_derision_from/drew
      draw_*_complaints_from/drew provoke_*_fury_from provoke_*_outrage_from provoke_*_backlash_from provoke_*_criticism_from
      provoke_*_protests_from spark_*_backlash_from spark_*_fury_from trigger_*_backlash_from trigger_*_protests_from
      attract_*_condemnation_from attract_*_scorn_from lack_*_support_of lack_*_backing_of lack_*_confidence_of lack_*_trust_of greet_with_*_boos_by greet_with_*_boos_from greet_with_*_jeers_by greet_with_*_jeers_from greet_with_*_dismay_by greet_with_*_dismay_from greet_with_*_fury_by greet_with_*_fury_from greet_with_*_disbelief_by greet_with_*_disbelief_from greet_with_*_alarm_by greet_with_*_alarm_from meet_with_*_boos_by/met meet_with_*_boos_from/met meet_with_*_jeers_by/met meet_with_*_jeers_from/met meet_with_*_dismay_by/met meet_with_*_dismay_from/met meet_with_*_fury_by/met meet_with_*_fury_from/met meet_with_*_disbelief_by/met meet_with_*_disbelief_from/met meet_with_*_alarm_by/met meet_with_*_alarm_from/met prompt_*_fury_from prompt_*_anger_from draw_*_flak_from/drew draw_*_ire_from/drew lose_*_backing_of/lost lose_*_confidence_of/lost lose_*_trust_of/lost lose_*_support_from/lost
      come_under_scrutiny_from/came come_under_*_scrutiny_from/came draw_*_rebuke_from/drew draw_*_rebuke_of/drew
      draw_*_condemnation_from/drew draw_*_protests_from/drew draw_*_anger_from/drew draw_*_scorn_from/drew
      draw_*_objections_from/drew draw_*_outrage_from/drew draw_*_fire_from/drew spark_*_criticism_from
      spark_*_protests_from spark_*_anger_from prompt_*_criticism_from prompt_*_condemnation_from
      prompt_*_outrage_from prompt_*_protests_from prompt_*_rebuke_from earn_*_rebuke_from earn_*_wrath_of
      earn_*_ire_of raise_*_ire_of run_afoul_of/ran fall_foul_of/fell fall_out_of_favor_with/fell
      fall_out_of_favour_with/fell face_*_backlash_from face_*_calls_from face_*_anger_from face_*_scrutiny_from
      face_*_questions_from encounter_*_resistance_from encounter_*_opposition_from meet_*_criticism_from/met
      get_*_pushback_from receive_*_criticism_from receive_*_pushback_from take_*_heat_from/took catch_*_flak_from/caught
      unnerve unsettle worry trouble anguish displease disappoint incense inflame rankle vex exasperate sicken`,
  },
  {
    kind: 'verb',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    reversed: true,
    cues: `enjoy_*_support_of have_*_support_among/had/has have_*_support_in/had/has have_*_backing_among/had/has enjoy_*_support_among enjoy_*_support_in have_*_trust_of/had/has have_*_respect_of/had/has have_*_loyalty_of/had/has come_in_for_*_praise_from/came greet_with_*_cheers_by greet_with_*_cheers_from greet_with_*_delight_by greet_with_*_delight_from greet_with_*_joy_by greet_with_*_joy_from greet_with_*_relief_by greet_with_*_relief_from meet_with_*_cheers_by/met meet_with_*_cheers_from/met meet_with_*_delight_by/met meet_with_*_delight_from/met meet_with_*_joy_by/met meet_with_*_joy_from/met meet_with_*_relief_by/met meet_with_*_relief_from/met find_*_support_among/found win_*_support_among/won find_*_favour_with/found find_*_favor_with/found meet_*_warm_reception_from/met get_*_warm_reception_from/got win_*_plaudits_from/won earn_*_plaudits_from receive_*_plaudits_from enjoy_*_backing_of enjoy_*_confidence_of enjoy_*_trust_of enjoy_*_support_from
      have_*_support_of/had/has have_*_backing_of/had/has have_*_blessing_of/had/has have_*_confidence_of/had/has
      command_*_support_of draw_*_applause_from/drew draw_*_cheers_from/drew draw_*_support_from/drew get_*_backing_from
      get_*_endorsement_of get_*_endorsement_from get_*_backing_of get_*_praise_from get_*_help_from
      receive_*_backing_from receive_*_support_of receive_*_help_from receive_*_aid_from win_*_endorsement_of/won
      win_*_endorsement_from/won win_*_approval_from/won win_*_approval_of/won win_*_backing_from/won
      win_*_applause_from/won win_*_plaudits_from/won garner_*_praise_from attract_*_support_from count_on_*_support_of
      earn_*_endorsement_of earn_*_support_of earn_*_respect_of earn_*_trust_of benefit_from_*_support_of
      thrill reassure gratify charm enthuse hearten`,
  },
  {
    kind: 'verb',
    polarity: 'oppose',
    intensity: 2,
    argument: 'inside',
    negated: 'flips',
    cues: `block_+_from bar_+_from ban_+_from prohibit_+_from keep_+_from/kept stop_+_from prevent_+_from exclude_+_from
      shut_+_out_of lock_+_out_of freeze_+_out_of/froze`,
  },
];
