using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Managers;

/// <summary>"Gesprek": everybody may ask somebody to talk.</summary>
internal sealed class TalkEntry : IPeopleEntry
{
    public int Order => 30;

    public string TitleId => "managerTalk.entry";

    public CardCommand Command => TalkVerbs.List;

    public Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken) => Task.FromResult(true);
}

/// <summary>"Voor leidinggevenden": for everybody alike, so that it says of nobody that they were asked something.</summary>
internal sealed class ManagingEntry : IPeopleEntry
{
    public int Order => 90;

    public string TitleId => "managing.entry";

    public CardCommand Command => TalkVerbs.Managing;

    public Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken) => Task.FromResult(true);
}

/// <summary>Talks of which the time is picked, on either side.</summary>
internal sealed class UpcomingTalks(OwnTalks own, TalkAccess access, SchoolClock clock) : IUpcoming
{
    /// <summary>Older ones are not planned any more.</summary>
    private const int Newest = 20;

    public async Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var ids = (await own.ListAsync(person, cancellationToken))
            .OrderByDescending(talk => talk.On)
            .Select(talk => talk.Talk)
            .Take(Newest);
        var ahead = new List<Upcoming>();
        foreach (var id in ids)
        {
            if (
                await access.FindAsync(person, id, TalkAction.See, cancellationToken)
                    is { Talk.State: TalkState.Planned } open
                && open.Talk.Slot is { } slot
                && SchoolClock.At(slot.Moment) >= clock.Now
            )
            {
                ahead.Add(
                    new Upcoming(
                        SchoolClock.At(slot.Moment),
                        Title(content.Texts, open),
                        TalkVerbs.Of(TalkVerbs.Show, id)
                    )
                );
            }
        }

        return ahead;
    }

    private static Wording Title(Texts texts, OpenTalk open) =>
        open.DirectoryName is { } name
            ? Wording.Of(texts, "managerTalk.upcoming", ("name", name))
            : Wording.Of(texts, "managerTalk.upcomingNameless");
}
