using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>When somebody may be spoken to, by the rhythm and the working days they chose.</summary>
internal sealed class PersonalHours(Rhythm.RhythmStore rhythms, ITeacherStore teachers, SchoolClock clock)
{
    public DateOnly Today => clock.Today;

    public DateTime Now => clock.Now.DateTime;

    public DateTimeOffset Later(TimeSpan wait) => clock.Now + wait;

    /// <returns>Local time; null for who rests.</returns>
    public async Task<DateTime?> FromNowAsync(PersonId person, bool atOnce, CancellationToken cancellationToken)
    {
        var rhythm = await rhythms.FindAsync(person, cancellationToken);
        var teacher = (await teachers.LoadAsync(person, cancellationToken)).Teacher;
        return PersonalHour.From(Now, atOnce, rhythm, teacher.Profile.WorkingDays);
    }

    public async Task<bool> RestsTodayAsync(PersonId person, CancellationToken cancellationToken) =>
        (await rhythms.FindAsync(person, cancellationToken))?.MaySpeakOn(Today) == false;
}
