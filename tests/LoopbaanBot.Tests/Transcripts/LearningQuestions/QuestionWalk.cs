using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.LearningQuestions;

/// <summary>The steps that teachers take around their learning question.</summary>
internal static class QuestionWalk
{
    public const string First = "Wat kan ik nog meer dan lesgeven in de brugklas?";
    public const string Sharper = "Hoe word ik mentorcoördinator zonder minder les te geven?";
    public const string ForMe = "Meer afwisseling in mijn week op dinsdag";
    public const string ForSchool = "Een vaste mentor voor de brugklas erbij";
    public const string Question = "Mijn leervraag";

    public static async Task OpensQuestion(this Teacher teacher)
    {
        await teacher.Says("mijn leervraag");
        await teacher.Presses("Bekijk");
    }

    public static async Task BeginsQuestion(this Teacher teacher)
    {
        await teacher.OpensQuestion();
        await teacher.Presses("Schrijf mijn leervraag");
    }

    /// <summary>A first version, and nothing else.</summary>
    public static async Task WritesQuestion(this Teacher teacher, string words = First)
    {
        await teacher.BeginsQuestion();
        await teacher.Presses("Verder", (Question, words));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Nee, laat zo");
        teacher.SeesView("Je leervraag is bewaard.", words, "Versie 1");
    }

    public static async Task LooksBack(this Teacher teacher, string choice)
    {
        await teacher.OpensQuestion();
        await teacher.Presses("Zit de knoop hier?");
        await teacher.Presses("Verder", ("Waar zit de knoop?", choice));
    }
}
