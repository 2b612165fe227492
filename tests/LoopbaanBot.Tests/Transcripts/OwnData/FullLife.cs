using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Rhythms;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.OwnData;

/// <summary>Two people who did everything there is to do, so that every kind of row stands in the store.</summary>
internal static class FullLife
{
    public const string Draft = "Eigenlijk ging het vooral om de stilte na mijn vraag.";
    public const string Petra = "teamleider van de bovenbouw";

    public static async Task<(Teacher Sanne, Teacher Daan)> LivesFully(this Bot bot)
    {
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        await daan.OpensPosted("Bekijk");
        var petra = bot.Teacher("Petra");
        await sanne.PutsInCircle(petra, Petra);
        await sanne.OpensPosted("Bekijk");
        await sanne.LooksFirst(Petra);
        await sanne.Presses("Deel dit");
        await daan.PutsInCircle(sanne, "die van de derde klas");
        await daan.Begins("Netwerken");
        await daan.Answers("Een kop koffie met de decaan leverde meer op dan gedacht.");
        foreach (var button in new[] { "Sla over", "Sla over", "Sla over", "Niet nu", "Bewaar" })
        {
            await daan.Presses(button);
        }

        await daan.LooksFirst("die van de derde klas");
        await daan.Presses("Deel dit");
        await sanne.OpensPosted("Bekijk");
        await sanne.WritesQuestion();
        await sanne.OpensRhythm();
        await sanne.Presses("Bewaar", ("Dag", "dinsdag"), ("Tijd", "16:00"), ("Hoe vaak", "elke week"));
        await sanne.Begins("Loopbaansturing");
        await sanne.Answers(Draft);
        await sanne.Says("mijn gegevens");
        await sanne.Presses("Open mijn gegevens");
        await sanne.Presses("Download mijn gegevens");
        return (sanne, daan);
    }

    /// <summary>Everything by which a person could be found again.</summary>
    public static string[] TracesOf(Teacher sanne) =>
        [
            sanne.Chat.ObjectId!,
            sanne.Chat.ConversationId,
            sanne.Chat.UserId,
            "Sanne",
            Road.Moment,
            Road.Quality,
            Draft,
            QuestionWalk.First,
            Petra,
            SharingRoad.Maatje,
        ];
}
