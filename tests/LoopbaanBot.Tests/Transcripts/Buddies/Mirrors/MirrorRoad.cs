using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Buddies.Mirrors;

/// <summary>The usual road of a mirror note.</summary>
internal static class MirrorRoad
{
    public const string Strength = "je bleef rustig doorvragen toen het schuurde in de sectie";
    public const string Question = "wie jou eigenlijk terugvraagt als jij klaar bent met helpen";
    public const string Suggestion = "eens een week niets aanbieden en kijken wie er belt";

    public const string Who = "Voor wie";
    public const string Competency = "Welke competentie";
    public const string StrengthField = "Ik zie jou sterk hierin, want ik hoorde …";
    public const string QuestionField = "Ik vraag me af hoe het zit met …";
    public const string SuggestionField = "Je zou kunnen … (mag leeg blijven)";

    /// <summary>A mirroring moment that took place.</summary>
    public static async Task Mirrors(this BuddyScene scene)
    {
        await scene.Plans("Spiegelen van competenties · 45 minuten");
        scene.ClockGoesTo(1, 26, 17);
        await scene.Daan.OpensPosted("Het is gebeurd");
    }

    public static async Task OpensForm(this Teacher teacher)
    {
        await teacher.OpensMoment();
        await teacher.Presses("Schrijf een spiegel");
    }

    public static async Task Writes(this Teacher teacher, string to, string competency = "Kwaliteitenreflectie")
    {
        await teacher.OpensForm();
        await teacher.Presses(
            "Geef deze spiegel",
            (Who, to),
            (Competency, competency),
            (StrengthField, Strength),
            (QuestionField, Question),
            (SuggestionField, Suggestion)
        );
    }

    public static async Task OpensMirrors(this Teacher teacher)
    {
        await teacher.OpensMoments();
        await teacher.Presses("Spiegels");
    }
}
