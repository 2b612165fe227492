using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>Which competency the next question is about, from what somebody was asked before.</summary>
internal sealed class NextCompetency(ContentLibrary library, SchoolClock clock)
{
    public CareerCompetency For(Teacher teacher, PromptPast past)
    {
        var asked = History(teacher.Asked, past.Shown);
        var isBegun =
            past.Shown.Any(card => card.Kind == PromptKind.Question)
            || asked.Contains(CareerCompetency.QualitiesReflection);
        return LightTrack.Opening(teacher.Profile.Phase, isBegun)
            ?? PromptMix.NextCompetency(asked, past.IsAfterReframe, null, PromptSeed.Of(teacher.Id, clock.Today));
    }

    /// <summary>The competencies that came up, newest last: by the bot's own choice, ignored or not, and by the teacher's.</summary>
    private CareerCompetency[] History(AskedPrompts asked, IReadOnlyList<ShownPrompt> shown)
    {
        var sent =
            from card in shown
            where card is { Showing: Showing.First, Competency: not null }
            select (card.Slot.Day, Competency: card.Competency!.Value);
        var answered =
            from entry in asked.Entries
            let prompt = library.Prompts.Find(entry.Prompt)
            where prompt is not null
            select (Day: entry.LastAsked, prompt.Competency);
        return [.. sent.Concat(answered).Distinct().OrderBy(turn => turn.Day).Select(turn => turn.Competency)];
    }
}
