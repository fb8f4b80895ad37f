import type { CueGroup } from './cues';

/** Adjectives and set phrases behind "is" that name a position, and "against" wherever else it stands. */
export const ADJECTIVE_CUES: readonly CueGroup[] = [
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
      uncomfortable_with unhappy_with unhappy_about dissatisfied_with displeased_with displeased_by
      disappointed_with disappointed_by disappointed_in disappointed_at disappointed_that frustrated_with
      frustrated_by fed_up_with tired_of sick_of sick_and_tired_of at_odds_with out_of_step_with out_of_sync_with
      at_loggerheads_with at_war_with in_conflict_with in_dispute_with in_disagreement_with up_in_arms_over
      up_in_arms_about up_in_arms_against tough_on harsh_on aggressive_toward aggressive_towards`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    worry: true,
    cues: `concerned_about concerned_by concerned_over concerned_that worried_about worried_by worried_over
      worried_that alarmed_by alarmed_at alarmed_about troubled_by disturbed_by afraid_of fearful_of nervous_about
      anxious_about uneasy_about`,
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
  {
    kind: 'adjective',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `united_behind hopeful_about hopeful_that bullish_on bullish_about excited_about excited_by thrilled_with
      thrilled_by thrilled_about thrilled_that heartened_by reassured_by protective_of tolerant_of complimentary_of
      complimentary_about effusive_about convinced_by enthused_by enthused_about all_for on_the_same_page_as
      in_league_with in_cahoots_with in_solidarity_with in_line_with
      satisfied_by gratified_by gratified_that indebted_to respectful_of deferential_to amenable_to attached_to
      welcoming_of welcoming_to warm_toward warm_towards`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `united_against dead_set_against bearish_on bearish_about lukewarm_on lukewarm_about lukewarm_toward cool_to
      cool_toward cool_towards unimpressed_by unimpressed_with unconvinced_by unconvinced_that unsatisfied_with
      dissatisfied_by impatient_with exasperated_with exasperated_by annoyed_with annoyed_by annoyed_at irritated_with
      irritated_by irked_by miffed_at miffed_by saddened_by saddened_that scared_of terrified_of terrified_by
      frightened_by frightened_of threatened_by intolerant_to disdainful_of derisive_of envious_of unsupportive_of
      unreceptive_to unsympathetic_to unsympathetic_toward inimical_to antagonistic_to antagonistic_toward
      antagonistic_towards combative_toward disillusioned_with disillusioned_by disenchanted_with apprehensive_about
      anxious_about anxious_over fearful_that afraid_that nervous_that skeptical_that sceptical_that doubtful_that
      upset_that unhappy_that angry_that ill_at_ease_with estranged_from`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 3,
    argument: 'object',
    negated: 'cancels',
    cues: `furious_that livid_that outraged_that appalled_that livid_with livid_about enraged_over enraged_that
      incensed_over incensed_that repulsed_by sickened_by aghast_at indignant_at indignant_over insulted_by mad_at`,
  },
  {
    kind: 'preposition',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `in_support_of in_favor_of in_favour_of in_solidarity_with in_defense_of in_defence_of in_praise_of on_behalf_of
      in_honor_of in_honour_of`,
  },
  {
    kind: 'preposition',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `in_opposition_to in_protest_at in_protest_against in_protest_over in_protest_of in_defiance_of
      in_condemnation_of in_retaliation_for in_retaliation_against`,
  },
  {
    kind: 'adjective',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `solidly_behind firmly_behind squarely_behind fully_behind delighted_at delighted_over thrilled_at overjoyed_at
      overjoyed_by overjoyed_with ecstatic_about ecstatic_at ecstatic_over jubilant_at jubilant_over relieved_at relieved_by
      pleased_at upbeat_about upbeat_on positive_about positive_on full_of_praise_for full_of_admiration_for enamoured_of enamoured_with enamored_of enamored_with smitten_with taken_with wedded_to
      at_one_with of_one_mind_with in_agreement_on onside_with`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    cues: `unhappy_at unhappy_over aggrieved_at aggrieved_by disgruntled_at disgruntled_by disgruntled_over disgruntled_with
      annoyed_over annoyed_about disappointed_over upset_at resentful_at bitter_over sceptical_over skeptical_over
      in_revolt_over in_revolt_against in_revolt_at in_uproar_over in_open_revolt_over in_open_revolt_against
      on_strike_over in_a_fury_over scathing_about scathing_of scathing_on withering_about negative_about
      downbeat_about gloomy_about pessimistic_about pessimistic_over disparaging_of disparaging_about cold_on cool_on
      sour_on ambivalent_about unenthusiastic_about at_variance_with at_cross_purposes_with in_a_row_with`,
  },
  {
    kind: 'adjective',
    polarity: 'support',
    intensity: 2,
    argument: 'object',
    negated: 'flips',
    reversed: true,
    cues: `popular_with popular_among acceptable_to palatable_to beloved_of`,
  },
  {
    kind: 'adjective',
    polarity: 'oppose',
    intensity: 2,
    argument: 'object',
    negated: 'cancels',
    reversed: true,
    cues: `unpopular_with unpopular_among unacceptable_to anathema_to abhorrent_to under_fire_from under_attack_from
      under_pressure_from under_criticism_from under_heavy_fire_from under_heavy_pressure_from under_growing_pressure_from
      under_mounting_pressure_from under_intense_pressure_from`,
  },
];
