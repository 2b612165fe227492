using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Carousels.Ringing;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>A role model comes, or not now, without a reason; it may change until the start.</summary>
internal sealed class ReplyToCarousel(CarouselBook book, CarouselStore store)
    : CarouselStep(book, Name, CarouselAction.Reply)
{
    public const string Name = "carousel.reply";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var reply = data[CarouselSubmit.ValueKey] == nameof(GuestReply.Comes) ? GuestReply.Comes : GuestReply.NotNow;
        var after = await store.UpdateAsync(scene.Id, known => known.Reply(scene.Me, reply), cancellationToken);
        var isFull = after?.Guest(scene.Me)?.Reply != reply;
        await ShowAsync(turn, scene, isFull ? "carousel.guest.full" : "roleModel.own.kept", cancellationToken);
    }
}

/// <summary>Thanks the role models who were met, each once, without words.</summary>
internal sealed class ThankAtCarousel(CarouselBook book, CarouselStore store, CarouselTelling telling)
    : CarouselStep(book, Name, CarouselAction.Thank)
{
    public const string Name = "carousel.thank";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var met = scene.Carousel.MetBy(scene.Me);
        await store.UpdateAsync(
            scene.Id,
            known => met.Aggregate(known, (thanked, guest) => thanked.Thank(scene.Me, guest.Person)),
            cancellationToken
        );
        foreach (var guest in met)
        {
            turn.Afterwards(token => telling.TellAsync(guest.Person, scene.Id, CarouselOccasion.Thanks, token));
        }

        await ShowAsync(turn, scene, "roleTalk.thanked", cancellationToken);
    }
}
