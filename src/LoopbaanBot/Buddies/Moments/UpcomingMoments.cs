using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>The planned moments of somebody's groups, for the first line of the menu (K121).</summary>
internal sealed class UpcomingMoments(MomentDesk desk) : IUpcoming
{
    public async Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await desk.ListAsync(person, cancellationToken))
                .SelectMany(group => group.Moments)
                .Where(one => one.Moment.State == MomentState.Planned)
                .Select(one => new Upcoming(
                    one.Moment.Planned!.Value.Start(SchoolClock.Zone),
                    Wording.NameOf(content.Moments[one.Moment.Kind]),
                    MomentSubmit.Of(one).Write(MomentSubmit.OpenVerb)
                )),
        ];
}
