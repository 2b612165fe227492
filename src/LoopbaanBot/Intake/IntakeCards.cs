using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Intake;

/// <summary>What is posted about an intake: a name, a day and a button, the same for everybody.</summary>
internal static class IntakeCards
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "intake.title"),
            [Wording.Of(texts, "intake.card")],
            [new PostedButton(Wording.Of(texts, "intake.open"), OpenIntakeSubmit.Write())]
        );

    public static PostedCard Kept(Texts texts, IntakeId id) =>
        new(
            Wording.Of(texts, "intake.kept.title", ("date", id.On)),
            [],
            [new PostedButton(Wording.Of(texts, "intake.open"), OpenIntakeSubmit.Write(id))]
        );

    public static PostedCard Discarded(Texts texts) =>
        new(
            Wording.Of(texts, "intake.kept.discarded"),
            [],
            [new PostedButton(Wording.Of(texts, "intake.open"), OpenIntakeSubmit.Write())]
        );
}
