using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Reflection;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>Finds the note of a pressed button: by the notice on a posted card, which is its holder's alone, or by the id in a view.</summary>
internal sealed class MirrorDoor(NoticeBook notices, ReflectionStore reflections)
{
    /// <summary>More of one's own words than this stand beside no mirror.</summary>
    private const int MostOwn = 3;

    public async Task<SharedId?> ReadAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        data[Notice.Key] is null ? MirrorSubmit.Parse(data)?.Note
        : await notices.FindAsync(turn.Teacher.Id, data, MirrorNotice.Name, cancellationToken) is { } notice
            ? SharedId.Parse(notice.Resource)
        : null;

    /// <summary>What somebody wrote in their latest kept reflection on a competency.</summary>
    public async Task<IReadOnlyList<string>> OwnWordsAsync(
        PersonId person,
        Careers.Reflection.CareerCompetency competency,
        CancellationToken cancellationToken
    ) =>
        (await reflections.ListAsync(person, cancellationToken))
            .Select(stored => stored.Reflection)
            .FirstOrDefault(reflection =>
                reflection.Competency == competency && reflection.KeptOn is not null && reflection.Answers.Count > 0
            )
            ?.Answers.Take(MostOwn)
            .Select(answer => answer.Text)
            .ToArray()
        ?? [];
}
