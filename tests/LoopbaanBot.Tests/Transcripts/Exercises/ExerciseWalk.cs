using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Exercises;

/// <summary>The steps that teachers take through the exercises.</summary>
internal static class ExerciseWalk
{
    public static async Task OpensExercises(this Teacher teacher)
    {
        await teacher.Says("mijn oefeningen");
        await teacher.Presses("Bekijk");
    }

    public static async Task BeginsExercise(this Teacher teacher, string offer)
    {
        await teacher.OpensExercises();
        await teacher.Presses("Begin", ("Kies een oefening", offer));
    }

    /// <summary>The shortest exercise, from beginning to end.</summary>
    public static async Task DoesBothAnd(this Teacher teacher, string one = "voor de klas blijven staan")
    {
        await teacher.BeginsExercise("En allebei? · 3 minuten");
        await teacher.Presses("Verder", ("De ene kant", one), ("De andere kant", "starters gaan begeleiden"));
        await teacher.Presses("Verder", ("Allebei", "Eén dag per week begeleid ik starters"));
        teacher.SeesView("Bewaard. Je vindt het terug bij Oefeningen.", one);
    }
}
