using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>What somebody may want to do with a carousel.</summary>
public enum CarouselAction
{
    /// <summary>See date, place in the turning and the counts.</summary>
    See,

    /// <summary>Ask role models, start and stop.</summary>
    Lead,

    /// <summary>Say whether one comes as a role model.</summary>
    Reply,

    /// <summary>Write the own three questions, and the lines of the harvest.</summary>
    Write,
    Thank,
}

/// <summary>A carousel of a cohort. Who leads the cohort leads it, and sees who sits where, never what anybody wrote.</summary>
/// <param name="LeadsCohort">Whether this person is organiser or trainer of the cohort today.</param>
public sealed record CarouselResource(Carousel? Carousel, Func<PersonId, DateOnly, bool> LeadsCohort)
    : IResource<CarouselAction>
{
    public bool Allows(PersonId actor, CarouselAction action, DateOnly today) =>
        Carousel is { } carousel
        && action switch
        {
            CarouselAction.See => LeadsCohort(actor, today)
                || (IsOn(carousel) && (carousel.Teacher(actor) is not null || carousel.Guest(actor) is not null)),
            CarouselAction.Lead => LeadsCohort(actor, today),
            CarouselAction.Reply => IsOn(carousel)
                && carousel is { StartedAt: null }
                && carousel.Guest(actor) is not null,
            CarouselAction.Write => IsOn(carousel)
                && (carousel.Teacher(actor) is not null || carousel.Guest(actor)?.Reply == GuestReply.Comes),
            CarouselAction.Thank => carousel.StartedAt is not null && carousel.GroupOf(actor) is not null,
            _ => false,
        };

    /// <summary>False once it was called off before it began.</summary>
    private static bool IsOn(Carousel carousel) => carousel.StartedAt is not null || carousel.StoppedAt is null;
}
