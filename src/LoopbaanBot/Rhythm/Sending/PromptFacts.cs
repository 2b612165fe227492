using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.People;
using LoopbaanBot.Rhythm.Prompts;

namespace LoopbaanBot.Rhythm.Sending;

/// <summary>Reads what decides about one person, while the turns of that person wait.</summary>
internal sealed class PromptFacts(ITeacherStore teachers, PromptPasts pasts, PersonLocks locks, NextCompetency mix)
{
    public ValueTask<PersonLocks.Held> EnterAsync(PersonId person, CancellationToken cancellationToken) =>
        locks.EnterAsync(person, cancellationToken);

    public async Task<(Teacher Teacher, PromptPast Past, RhythmState State)> LoadAsync(
        PersonId person,
        CareerRhythm rhythm,
        CancellationToken cancellationToken
    )
    {
        var teacher = (await teachers.LoadAsync(person, cancellationToken)).Teacher;
        var past = await pasts.LoadAsync(person, cancellationToken);
        return (teacher, past, past.In(RhythmBook.StateOf(teacher, rhythm)));
    }

    /// <summary>A question that comes again, or reminds, is about what it was about.</summary>
    public ShownPrompt CardFor(DuePrompt due, Teacher teacher, PromptPast past) =>
        new(due.Slot, due.Kind, due.Showing, due.Moment, CompetencyOf(due, teacher, past));

    private CareerCompetency? CompetencyOf(DuePrompt due, Teacher teacher, PromptPast past) =>
        due.Kind != PromptKind.Question ? null
        : due.Showing == Showing.First ? mix.For(teacher, past)
        : past.Shown.FirstOrDefault(card => card.Slot == due.Slot)?.Competency;
}
