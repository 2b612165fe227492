using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Carousels.Leading;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>"Carrousel": the own ones, and for who leads a cohort the form to plan one.</summary>
internal sealed class OpenCarousels(CarouselBook book) : OpensView
{
    public static CardCommand Command { get; } = CardCommand.Of("carousel.list");

    public override string Verb => Command.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Carousel;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            CarouselListViews.List(
                turn,
                await book.ListAsync(turn.Teacher.Id, cancellationToken),
                await book.CohortsLedAsync(turn.Teacher.Id, cancellationToken),
                null
            )
        );

    protected override PostedCard DoorwayFor(TeacherTurn turn) => CarouselLines.Doorway(turn.Texts);
}

/// <summary>The carousels that somebody has ahead.</summary>
internal sealed class CarouselsAhead(CarouselBook book) : IUpcoming
{
    public async Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await book.ListAsync(person, cancellationToken))
                .Where(scene => scene.Carousel is { StoppedAt: null, StartedAt: null })
                .Where(scene => scene.Carousel.Guest(person)?.Reply is null or GuestReply.Comes)
                .Select(scene => new Upcoming(
                    scene.Carousel.At,
                    Wording.Of(content.Texts, "carousel.title"),
                    CarouselSubmit.Write(ShowCarousel.Name, scene.Id)
                )),
        ];
}
