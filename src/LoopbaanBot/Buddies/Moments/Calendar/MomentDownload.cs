using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Privacy.Downloads.Calendar;

namespace LoopbaanBot.Buddies.Moments.Calendar;

/// <summary>The appointment of one moment for one person's diary, as it is when it is fetched.</summary>
internal sealed class MomentDownload(MomentDesk desk, ContentLibrary library, SchoolClock clock) : IDownload
{
    public static DownloadKind Appointment { get; } = new("buddy-moment");

    public DownloadKind Kind => Appointment;

    public async Task<DownloadFile?> MakeAsync(
        OfferedDownload offered,
        Language language,
        CancellationToken cancellationToken
    ) =>
        MomentKey.Parse(offered.Subject) is { } key
        && await desk.FindAsync(offered.Person, key, cancellationToken) is { Moment: { Planned: { } slot } moment }
            ? DownloadFile.Of(
                "Buddymoment.ics",
                DownloadFormat.Calendar,
                CalendarFile.Write(Event(moment, slot, offered.Person, library[language]))
            )
            : null;

    private CalendarEvent Event(BuddyMoment moment, MomentSlot slot, PersonId reader, LanguageContent content)
    {
        var kind = content.Moments[moment.Kind];
        var others = MomentWhen.Names(moment.Members.Where(member => member.Person != reader));
        string[] lines =
        [
            content.Texts["moment.with", ("names", others)],
            .. Wording.QuestionsOf(kind).Select(question => $"{question}"),
            $"{Wording.SafetyOf(kind)}",
        ];
        return new CalendarEvent(
            $"{moment.Id}@loopbaanbot",
            moment.Sequence,
            clock.Now,
            slot.Start(SchoolClock.Zone),
            moment.Length.Span,
            kind.Name,
            string.Join('\n', lines)
        )
        {
            IsCancelled = moment.State == MomentState.Cancelled,
        };
    }
}
