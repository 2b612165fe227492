using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Exercises.Cards;

/// <summary>What was written in an exercise, under the labels of its questions. A part that was skipped is left out.</summary>
internal static class ExerciseLines
{
    public static IEnumerable<AdaptiveElement> Of(Texts texts, ExerciseOutcome outcome) =>
        outcome switch
        {
            KeepPruneSow lists =>
            [
                .. Part(texts["exercise.keepPruneSow.keep.label"], lists.Keep),
                .. Part(texts["exercise.keepPruneSow.prune.label"], lists.Prune),
                .. Part(texts["exercise.keepPruneSow.sow.label"], lists.Sow),
            ],
            Anchor anchor =>
            [
                .. Part(texts["exercise.anchor.standFor.label"], anchor.StandFor),
                .. Part(texts["exercise.anchor.difference.label"], anchor.Difference),
                .. Part(texts["exercise.anchor.words.label"], anchor.ThreeWords),
            ],
            BothAnd both =>
            [
                .. Part(texts["exercise.bothAnd.sides.one"], both.One),
                .. Part(texts["exercise.bothAnd.sides.other"], both.Other),
                .. Part(texts["exercise.bothAnd.together.label"], both.Together),
            ],
            TwinPrompt twin =>
            [
                .. Part(texts["exercise.twinPrompt.question"], twin.Question),
                .. Part(texts["exercise.twinPrompt.answer.label"], twin.Answer),
                .. Part(texts["exercise.twinPrompt.pupils.label"], twin.ForPupils),
            ],
            CareerVision vision =>
            [
                .. Part(texts["exercise.careerVision.can.label"], vision.Can),
                .. Part(texts["exercise.careerVision.want.label"], vision.Want),
                .. Part(texts["exercise.careerVision.will.label"], vision.Will),
            ],
            ThreeChoices three => three.Choices.SelectMany((choice, place) => Choice(texts, choice, place + 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    private static IEnumerable<AdaptiveElement> Choice(Texts texts, CareerChoice choice, int number) =>
        [
            .. Part(texts["exercise.threeChoices.what", ("n", number)], choice.What),
            .. Part(texts["exercise.threeChoices.decided.label"], choice.Decided),
        ];

    private static IEnumerable<AdaptiveElement> Part(string label, string? words) =>
        words is null ? [] : [CardText.Label(label), CardText.Own(words)];

    private static IEnumerable<AdaptiveElement> Part(string label, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [CardText.Label(label), .. lines.Select(line => CardText.Own($"• {line}"))];
}
